package org.cldess.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of the law book, which are unchanged copies beside this class. The shipped records must match them. */
final class LawBook {
    private static final Pattern RULE = Pattern.compile("^\\| [A-Z]{3}-\\d{2} \\|");
    private static final Pattern FORM = Pattern.compile("^\\| (?:\\d{4}|[47]xxx)(?: · \\d{4})*(?:, and [^|]*)? \\|");
    private static final Pattern DATED = Pattern.compile("^\\| \\d{1,2} \\|");
    private static final Pattern CELL = Pattern.compile(" \\| ");
    private static final Pattern PERIOD =
            Pattern.compile("(–|\\d{4}-\\d{2}-\\d{2}) ?(\\[M] )?→ ?(\\d{4}-\\d{2}-\\d{2})?.*");
    private static final List<String> LINES = read("law-book.md");

    /** The row of a rule, cell by cell. */
    record Row(
            String code,
            String french,
            String english,
            char severity,
            String source,
            String dated,
            String parameters,
            String needs,
            char certainty) {
        /** Returns the key date, which selects the version of the rule. */
        String keyDate() {
            return dated.substring(0, dated.lastIndexOf(" · "));
        }

        private String period() {
            String said = dated.substring(dated.lastIndexOf(" · ") + 3).replace("**", "");
            return said.startsWith("as ") ? LawBook.row(said.substring(3)).period() : said;
        }

        private Matcher bounds() {
            Matcher matcher = PERIOD.matcher(period());
            if (!matcher.matches()) {
                throw new IllegalStateException("The period of %s, '%s', is not understood.".formatted(code, dated));
            }
            return matcher;
        }

        Optional<LocalDate> from() {
            return Optional.of(bounds().group(1))
                    .filter(day -> !day.equals("–"))
                    .map(LocalDate::parse);
        }

        Optional<LocalDate> until() {
            return Optional.ofNullable(bounds().group(3)).map(LocalDate::parse);
        }

        boolean isPeriodFromMemory() {
            return period().split(";")[0].contains("[M]");
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** A row on a fact for which the law differs by date: its number, the periods, and the law in them. */
    record DatedRow(int number, String period, String law) {}

    /** The verdict of the book on some legal categories. */
    record FormRow(List<String> codes, String verdict) {}

    /**
     * A need of a rule in the words of the book, and the facts that it consists of. It has no facts if it can never be
     * missing.
     */
    record Need(String code, String words, List<String> facts) {
        private static Need of(String line) {
            String[] cells = CELL.split(line, -1);
            return new Need(cells[0], cells[1], cells[2].equals("-") ? List.of() : List.of(cells[2].split(" ", -1)));
        }
    }

    private LawBook() {}

    /** Returns the needs of a rule. */
    static Stream<Need> needs(String code) {
        return read("law-book-needs.txt").stream()
                .filter(line -> line.startsWith(code + " "))
                .map(Need::of);
    }

    private static List<String> read(String name) {
        try (InputStream in = LawBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The tables of the law book are missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Row> rows() {
        return LINES.stream().filter(RULE.asPredicate()).map(LawBook::row0);
    }

    static Row row(String code) {
        return rows().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }

    private static Row row0(String line) {
        List<String> cells = cells(line);
        if (cells.size() != 9) {
            throw new IllegalStateException("The row '%s' has %s cells.".formatted(line, cells.size()));
        }
        return new Row(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3).charAt(0),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8).charAt(0));
    }

    static Stream<FormRow> forms() {
        return LINES.stream()
                .filter(FORM.asPredicate())
                .map(LawBook::cells)
                .map(cells -> new FormRow(
                        List.of(cells.get(0).replaceAll(", and .*", "").split(" · ")), cells.get(cells.size() - 1)));
    }

    /** Returns the rows on facts for which the law differs by date, in their order. */
    static List<DatedRow> dated() {
        return LINES.stream()
                .filter(DATED.asPredicate())
                .map(LawBook::cells)
                .map(cells -> new DatedRow(Integer.parseInt(cells.get(0)), cells.get(2), cells.get(3)))
                .toList();
    }

    private static List<String> cells(String line) {
        String bare = line.strip();
        return Stream.of(CELL.split(bare.substring(2, bare.length() - 2)))
                .map(String::strip)
                .toList();
    }

    /** Returns a sentence of the book with typographic apostrophes and quotation marks. */
    static String printed(String sentence, Locale locale) {
        String typographic = sentence.replace('\'', '’');
        return locale.equals(Locale.ENGLISH) ? typographic.replaceAll("\"([^\"]*)\"", "“$1”") : typographic;
    }
}
