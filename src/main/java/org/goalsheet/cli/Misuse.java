package org.goalsheet.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.goalsheet.message.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command as it was written. */
final class Misuse {
  private Misuse() {}

  static Message sentence(ParameterException e) {
    if (e instanceof MissingParameterException missing) {
      // What is missing may be just what was taken for an option that there is not.
      List<String> unknown = e.getCommandLine().getUnmatchedArguments();
      if (!unknown.isEmpty()) {
        return Message.of("cli.wrong.unknown", unknown.get(0));
      }
      return Message.of("cli.wrong.missing", names(missing.getMissing()));
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return Message.of("cli.wrong.unknown", unmatched.getUnmatched().get(0));
    }
    if (e instanceof OverwrittenOptionException overwritten) {
      return Message.of("cli.wrong.twice", name(overwritten.getOverwritten()));
    }
    return e.getArgSpec() == null
        ? Message.of("cli.wrong.other")
        : Message.of("cli.wrong.value", e.getValue(), name(e.getArgSpec()));
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(Misuse::name).collect(Collectors.joining("、"));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
