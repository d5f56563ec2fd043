package vn.congxa.http;

/** What can be wrong with one field of the input; as {@link ProblemType}, without a status. */
public interface FaultType extends Message {}
