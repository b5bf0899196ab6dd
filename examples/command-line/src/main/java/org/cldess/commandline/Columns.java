package org.cldess.commandline;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The columns of a table of entries. Each is named after an option of the command, in French or English. */
final class Columns {
    private static final Set<String> YES = Set.of("oui", "yes", "x", "1", "vrai", "true");
    private static final Set<String> NO = Set.of("non", "no", "0", "faux", "false");

    private final List<String> header;

    /** The option of each column; null for one that is passed over. */
    private final List<@Nullable OptionSpec> options;

    private Columns(List<String> header, List<@Nullable OptionSpec> options) {
        this.header = header;
        this.options = options;
    }

    /**
     * Finds the option of each column.
     *
     * @param given the options of the command line, which need no column
     * @param problems receives the problems of the header
     */
    static Columns of(
            Path file, TextTable table, CommandSpec command, Set<String> given, Consumer<Violation> problems) {
        Map<String, OptionSpec> known = new HashMap<>();
        List<String> listed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (OptionSpec option : options(command)) {
            List<String> names = names(option);
            names.forEach(name -> known.put(Plain.of(name), option));
            listed.add(String.join("/", names));
        }
        List<@Nullable OptionSpec> options = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String name = Plain.of(table.header().get(i));
            OptionSpec option = known.get(name);
            options.add(option);
            if (option == null && !isPassedOver(name, table, i)) {
                problems.accept(TextTable.unknown(table.header().get(i), listed));
            }
        }
        for (OptionSpec option : options(command)) {
            if (option.required() && !options.contains(option) && !given.contains(option.longestName())) {
                missing.add(String.join("/", names(option)));
            }
        }
        if (!missing.isEmpty()) {
            problems.accept(TextTable.missing(file, missing, listed));
        }
        return new Columns(table.header(), options);
    }

    /** Returns whether a column has the reasons of an earlier rejection, or has neither a name nor anything in it. */
    private static boolean isPassedOver(String name, TextTable table, int column) {
        boolean isEmpty = table.rows().stream()
                .allMatch(row ->
                        row.cells().size() <= column || row.cells().get(column).isBlank());
        return Rejects.NAMES.contains(name) || (name.isEmpty() && isEmpty);
    }

    /**
     * Returns the options of a command that are about an entry: those that it declares itself. A file is never one of
     * them, so no cell can make the tool open a file.
     */
    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream()
                .filter(Columns::isOfEntry)
                .filter(option -> !isFile(option))
                .toList();
    }

    /** Returns whether the command itself declares an option; all commands that change a dossier have the others. */
    private static boolean isOfEntry(OptionSpec option) {
        return option.userObject() instanceof Field field
                && (field.getDeclaringClass() == ApplicationOptions.class
                        || (field.getDeclaringClass() != DossierChangeCommand.class
                                && DossierChangeCommand.class.isAssignableFrom(field.getDeclaringClass())));
    }

    /** Returns whether an option is a file or another place that can be read, or several of them. */
    private static boolean isFile(OptionSpec option) {
        return Stream.concat(Stream.of(option.type()), Stream.of(option.auxiliaryTypes()))
                .map(Class::getPackageName)
                .anyMatch(name -> name.startsWith("java.io") || name.startsWith("java.nio") || name.equals("java.net"));
    }

    private static List<String> names(OptionSpec option) {
        return Usage.columns(option.longestName().substring(2));
    }

    /** Returns the words of the command line that a row stands for; a blank cell is no word. */
    List<String> words(TextTable.Row row, Map<String, List<String>> given) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            OptionSpec option = options.get(i);
            String cell = row.cells().get(i).strip();
            if (option != null && !cell.isEmpty()) {
                words.computeIfAbsent(option.longestName(), unused -> new ArrayList<>())
                        .addAll(word(option, cell));
            }
        }
        given.forEach(words::putIfAbsent);
        return words.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> word(OptionSpec option, String cell) {
        if (option.arity().max() > 0) {
            return List.of(option.longestName() + "=" + cell);
        }
        String answer = Plain.of(cell);
        if (!YES.contains(answer) && !NO.contains(answer)) {
            throw new CommandException("usage", Texts.WORDS.message("entries.yes-no", cell, option.longestName()));
        }
        if (YES.contains(answer)) {
            return List.of(option.longestName());
        }
        return option.negatable() ? List.of("--no-" + option.longestName().substring(2)) : List.of();
    }

    /** Returns the name of the column of an option. */
    Optional<String> of(String option) {
        for (int i = 0; i < options.size(); i++) {
            OptionSpec one = options.get(i);
            if (one != null && one.longestName().equals(option)) {
                return Optional.of(header.get(i).strip());
            }
        }
        return Optional.empty();
    }
}
