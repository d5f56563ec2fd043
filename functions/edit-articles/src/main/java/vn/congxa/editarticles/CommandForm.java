package vn.congxa.editarticles;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Correction;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Request;
import vn.congxa.newsroom.BinCommand;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.MoveCommand;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.ReturnCommand;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.newsroom.TakeBackCommand;
import vn.congxa.newsroom.UnscheduleCommand;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.newsroom.Withdrawal;

/** A command as a client sends it; those without a word of their own have no body. */
final class CommandForm {
  private static final int LARGEST_BODY = 100 * 1024;
  private static final long MOST_VERSIONS = 9_999_999_999L;

  private CommandForm() {}

  /** Null where it is faulty; what is wrong is added to {@code faults}. */
  static @Nullable Command read(Operation operation, Request request, List<Fault> faults) {
    return switch (operation) {
      case SUBMIT -> new SubmitCommand();
      case TAKE_BACK -> new TakeBackCommand();
      case UNSCHEDULE -> new UnscheduleCommand();
      case BIN -> new BinCommand(true);
      case UNBIN -> new BinCommand(false);
      case RETURN -> form(request, faults, CommandForm::back);
      case PUBLISH -> form(request, faults, CommandForm::publish);
      case WITHDRAW -> form(request, faults, CommandForm::withdraw);
      case MOVE -> form(request, faults, CommandForm::move);
      default -> throw new IllegalStateException(operation + " is no command");
    };
  }

  /** The version that is to be the newest again. */
  static long restored(Request request, List<Fault> faults) {
    var version = form(request, faults, form -> form.count("version", MOST_VERSIONS));
    return version == null ? 0 : version;
  }

  private static Command back(Form form) {
    return new ReturnCommand(required(form, "reason", ReturnCommand.LONGEST));
  }

  private static Command publish(Form form) {
    return new PublishCommand(
        form.time("at"),
        form.flag("minor"),
        form.text("correction", Correction.LONGEST),
        form.flag("backdate"));
  }

  private static Command withdraw(Form form) {
    var reason = required(form, "reason", Withdrawal.LONGEST_REASON);
    return new WithdrawCommand(new Withdrawal(reason, form.text("replacedBy", 1_000)));
  }

  private static @Nullable Command move(Form form) {
    var slug = DraftForm.slug(form, "slug");
    if (slug == null) {
      form.fault("slug", FaultCode.REQUIRED);
      return null;
    }
    return new MoveCommand(slug);
  }

  private static String required(Form form, String name, int longest) {
    var text = form.text(name, longest);
    if (text == null) {
      form.fault(name, FaultCode.REQUIRED);
    }
    return text == null ? "" : text;
  }

  private static <T> @Nullable T form(
      Request request, List<Fault> faults, Function<Form, @Nullable T> read) {
    return Form.read(request, LARGEST_BODY, faults, read);
  }
}
