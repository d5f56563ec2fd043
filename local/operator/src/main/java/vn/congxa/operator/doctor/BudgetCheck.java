package vn.congxa.operator.doctor;

import java.util.List;

/** Whether anybody hears of a bill before it comes. */
record BudgetCheck(Deployed stack) implements Check {
  @Override
  public String about() {
    return "the budget";
  }

  @Override
  public List<Finding> look() {
    return List.of(
        stack
            .given("MonthlyBudget")
            .filter(dollars -> !dollars.equals("0"))
            .map(dollars -> Finding.ok("a month over " + dollars + " $ is told"))
            .orElseGet(() ->
                Finding.look(
                    "no budget tells of a bill that grows",
                    "deploy with MonthlyBudget=..., in dollars: docs/deploy.md, What it costs")));
  }
}
