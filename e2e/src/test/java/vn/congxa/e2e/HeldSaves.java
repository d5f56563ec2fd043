package vn.congxa.e2e;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Stops saves on their way: before the portal has them, or before the browser hears of it. */
final class HeldSaves {
  private static final String SAVES = "**/api/staff/articles/*";

  private final BrowserContext window;
  private final List<Runnable> held = new ArrayList<>();

  HeldSaves(BrowserContext window) {
    this.window = window;
  }

  /** From now on none arrives. */
  void beforeThePortal() {
    route(save -> held.add(save::resume));
  }

  /** From now on each arrives, and its answer does not. */
  void beforeTheAnswer() {
    route(save -> {
      APIResponse answer = save.fetch();
      held.add(() -> save.fulfill(new Route.FulfillOptions().setResponse(answer)));
    });
  }

  /** From now on none arrives, as without a network. */
  void cut() {
    route(Route::abort);
  }

  private void route(Consumer<Route> saved) {
    window.route(
        SAVES,
        route -> {
          if (route.request().method().equals("PUT")) {
            saved.accept(route);
          } else {
            route.resume();
          }
        });
  }

  int count() {
    return held.size();
  }

  /** Lets those go on that were held, and the next. */
  void release() {
    window.unroute(SAVES);
    List.copyOf(held).forEach(Runnable::run);
    held.clear();
  }

  /** Lets the next go on; those that were held went with their page. */
  void forget() {
    window.unroute(SAVES);
    held.clear();
  }
}
