package org.cldess.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The help and the explanation of command line errors, in the user’s language. */
final class Usage {
    /** The message of the exception if a command requires a subcommand. */
    static final String NO_COMMAND = "no command";

    private Usage() {}

    /** Returns the language that a command line asks for, before it is parsed. */
    static Locale locale(List<String> words) {
        int option = words.indexOf("--lang");
        String asked = option >= 0 && option + 1 < words.size()
                ? words.get(option + 1)
                : words.stream()
                        .filter(word -> word.startsWith("--lang="))
                        .map(word -> word.substring("--lang=".length()))
                        .findFirst()
                        .orElse("fr");
        return languageOf(asked).orElse(Locale.FRENCH);
    }

    static Optional<Locale> languageOf(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "fr" -> Optional.of(Locale.FRENCH);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** Gives every command its help texts. */
    static void localise(CommandLine line, Locale locale) {
        line.setResourceBundle(bundle(locale));
    }

    /** Returns the names that the column of an option may have in a table of entries, in all languages. */
    static List<String> columns(String option) {
        return Stream.concat(
                        Stream.of(option),
                        Stream.of(Locale.FRENCH, Locale.ENGLISH).flatMap(locale -> columns(option, locale)))
                .distinct()
                .toList();
    }

    private static Stream<String> columns(String option, Locale locale) {
        String key = "column." + option;
        ResourceBundle words = bundle(locale);
        return words.containsKey(key)
                ? Stream.of(words.getString(key).split(",")).map(String::strip)
                : Stream.empty();
    }

    private static ResourceBundle bundle(Locale locale) {
        String name = "usage_%s.properties".formatted(locale.getLanguage());
        try (InputStream in = Objects.requireNonNull(Usage.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The help texts %s could not be read.".formatted(name), e);
        }
    }

    /** Explains what is wrong with a command line. */
    static CommandException explain(ParameterException problem) {
        if (problem.getCause() instanceof CommandException trouble) {
            return trouble;
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return explain(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            return usage("usage.missing", names(missing.getMissing()));
        }
        if (problem instanceof OverwrittenOptionException repeated) {
            return usage("usage.twice", name(repeated.getOverwritten()));
        }
        String text = Objects.requireNonNullElse(problem.getMessage(), "");
        if (text.equals(NO_COMMAND)) {
            return usage("usage.no-command", commands(problem.getCommandLine()));
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument == null) {
            return usage("usage.other", text);
        }
        String value = Objects.requireNonNullElse(problem.getValue(), "");
        return argument.type() == Path.class || argument.type() == LongText.class
                ? usage("usage.path", value)
                : usage("usage.value", value, name(argument), argument.paramLabel());
    }

    private static CommandException explain(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        CommandLine command = unmatched.getCommandLine();
        if (first.startsWith("-")) {
            String known = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return usage("usage.unknown-option", first, known);
        }
        if (command.getSubcommands().isEmpty()) {
            return usage("usage.unmatched", first);
        }
        return usage("usage.unknown-command", first, commands(command));
    }

    private static String commands(CommandLine line) {
        return line.getSubcommands().keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Usage::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static CommandException usage(String key, Object... arguments) {
        return new CommandException("usage", Texts.WORDS.message(key, arguments));
    }
}
