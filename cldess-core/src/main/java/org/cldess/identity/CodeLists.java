package org.cldess.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shipped code lists, each read when it is first needed. Lines that begin with a number sign are comments. */
final class CodeLists {
    private static final Pattern TAB = Pattern.compile("\t");

    /** A legal form that matters to the social economy. */
    record Form(FormVerdict verdict, Optional<FormFamily> family, String label) {}

    private CodeLists() {}

    /** Returns the label of a NAF code; empty if it is not in rev. 2. */
    static Optional<String> nafLabel(String code) {
        return Optional.ofNullable(Naf.LABELS.get(code));
    }

    /** Returns the name of a language in French, then in English; empty if its code is not shipped. */
    static Optional<List<String>> language(String code) {
        return Optional.ofNullable(Languages.NAMES.get(code));
    }

    /** Returns the data of a legal form; empty if the form does not matter to the social economy. */
    static Optional<Form> legalForm(String code) {
        return Optional.ofNullable(Forms.FORMS.get(code));
    }

    /** Returns whether a code is in the nomenclature of legal forms. */
    static boolean hasLegalForm(String code) {
        return FormCodes.ALL.contains(code);
    }

    /**
     * Returns the verdict that the first digits alone give; empty if they give none. The law speaks of commercial
     * companies, so a civil company (65) belongs to the social economy only by a form of its own.
     */
    static Optional<FormVerdict> family(String code) {
        if (code.startsWith("7")) {
            return Optional.of(FormVerdict.PUBLIC);
        }
        return code.startsWith("4") || code.startsWith("65") ? Optional.of(FormVerdict.NOT_ESS) : Optional.empty();
    }

    private static final class Naf {
        static final Map<String, String> LABELS = read();

        private static Map<String, String> read() {
            Map<String, String> labels = new HashMap<>();
            rows("naf-rev2.txt", 2).forEach(cells -> labels.put(cells.get(0), cells.get(1)));
            return Map.copyOf(labels);
        }
    }

    private static final class Languages {
        static final Map<String, List<String>> NAMES = read();

        private static Map<String, List<String>> read() {
            Map<String, List<String>> names = new HashMap<>();
            rows("languages.txt", 3).forEach(cells -> names.put(cells.get(0), cells.subList(1, 3)));
            return Map.copyOf(names);
        }
    }

    private static final class Forms {
        static final Map<String, Form> FORMS = read();

        private static Map<String, Form> read() {
            Map<String, Form> forms = new HashMap<>();
            rows("legal-forms.txt", 4)
                    .forEach(cells -> forms.put(
                            cells.get(0),
                            new Form(
                                    FormVerdict.valueOf(constant(cells.get(1))),
                                    Optional.of(cells.get(2))
                                            .filter(family -> !family.equals("-"))
                                            .map(family -> FormFamily.valueOf(constant(family))),
                                    cells.get(3))));
            return Map.copyOf(forms);
        }

        private static String constant(String code) {
            return code.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    private static final class FormCodes {
        static final Set<String> ALL =
                rows("legal-form-codes.txt", 1).map(cells -> cells.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<List<String>> rows(String file, int cells) {
        try (InputStream in = CodeLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file %s is missing beside the package of identifiers.".formatted(file));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(line -> cells(file, line, cells));
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s could not be read.".formatted(file), e);
        }
    }

    private static List<String> cells(String file, String line, int count) {
        List<String> cells = TAB.splitAsStream(line).toList();
        if (cells.size() != count) {
            throw new IllegalStateException(
                    "The file %s has the row '%s', and %s cells were expected.".formatted(file, line, count));
        }
        return cells;
    }
}
