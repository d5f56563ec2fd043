package vn.congxa.visit;

/** What is done between an attempt that met another writer and the next one. */
@FunctionalInterface
public interface Pause {
  /** Waits after the attempt of this number, from 0. */
  void after(int attempt);
}
