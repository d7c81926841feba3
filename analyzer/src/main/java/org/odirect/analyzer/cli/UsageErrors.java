package org.odirect.analyzer.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.odirect.analyzer.notice.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Picocli's errors in our words, with a guess at what was meant. */
final class UsageErrors {
  private UsageErrors() {}

  static UsageException of(ParameterException e, Path directory) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched.getUnmatched().get(0), command, directory)
            : uncapitalised(Objects.toString(e.getMessage(), "wrong usage"));
    return new UsageException(message + "\ntry '" + name + " --help'");
  }

  /** There is no such command below another one. */
  static UsageException unknownCommand(String word, CommandLine parent) {
    String hint = Suggestions.didYouMean(word, parent.getSubcommands().keySet());
    String name = parent.getCommandSpec().qualifiedName();
    return new UsageException(
        "unknown command '" + word + "'" + hint + "\ntry '" + name + " --help'");
  }

  private static String uncapitalised(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static String unmatched(String word, CommandLine command, Path directory) {
    if (word.startsWith("-")) {
      String option = word.replaceFirst("=.*", "");
      List<String> options =
          command.getCommandSpec().options().stream()
              .flatMap(spec -> Stream.of(spec.names()))
              .toList();
      String hint = Suggestions.didYouMean(option, options);
      if (hint.isEmpty() && exists(word, directory)) {
        hint = "; the file of that name is './" + word + "'";
      }
      return "unknown option '" + option + "'" + hint;
    }
    if (command.getParent() != null) {
      return "unexpected argument '" + word + "'";
    }
    String hint = Suggestions.didYouMean(word, command.getSubcommands().keySet());
    if (hint.isEmpty() && exists(word, directory)) {
      hint = "; did you mean 'odirect check " + word + "'?";
    }
    return "unknown command '" + word + "'" + hint;
  }

  private static boolean exists(String word, Path directory) {
    try {
      return Files.exists(directory.resolve(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
