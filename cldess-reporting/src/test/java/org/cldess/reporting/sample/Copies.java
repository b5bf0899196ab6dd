package org.cldess.reporting.sample;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.reporting.ContractsReport;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.chart.Canvas;
import org.cldess.reporting.chart.Drawing;
import org.cldess.reporting.chart.TextMeasure;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Wording;
import org.cldess.reporting.home.HomePage;
import org.cldess.reporting.home.ListedDocument;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.rule.Rule;
import org.cldess.rulebook.Rulebook;

/**
 * Copies of all reports, for a person to proofread. The first dossier has every section and gives one complete copy of
 * each report, in French. The variants show what two dossiers cannot show at once; their copies contain only lines that
 * no earlier copy has. What is said in English is one copy, each sentence once.
 */
public final class Copies {
    /**
     * One rule of each family, and the rules that the documents cite. More rules would make the copies long and show
     * nothing new about reports.
     */
    private static final Set<String> CODES = Set.of(
            "CTR-01", "CTR-02", "CHA-01", "GRT-03", "GRT-04", "GRT-05", "GRT-08", "GRT-09", "GRT-10", "GRT-11",
            "GRT-14", "FIN-01", "PUR-01", "AID-01", "PLN-01", "PRG-01", "JUR-01", "OBJ-01", "IND-01", "ACT-01",
            "FRM-01", "ESS-01", "SIA-01", "DAT-06", "IDN-01", "COH-01");

    private static final Rulebook RULES = rules();

    private static final TextMeasure MEASURE = (text, size, weight) -> text.length() * size * 0.58;

    private static final String PAGE = "page";
    private static final String CONTRACTS = "contracts";

    private static final String HOME = "home";

    /** The tags of a page, and content that only programs read; the sentence template of a script counts as text. */
    private static final Pattern TAGS = Pattern.compile(
            "(?s)<style.*?</style>|<script.*?</script>|<[^<>]*? (?:data-count|title)=\"|\"[^<>]*>|<[^>]*>|&[a-z]+;");

    /** A dossier, a day, an audience, and the reports to make of them. */
    private record Variant(
            String name, Supplier<Dossier> dossier, LocalDate day, Audience audience, List<ReportKind> kinds) {
        Variant(String name, Supplier<Dossier> dossier, LocalDate day, Audience audience, ReportKind... kinds) {
            this(name, dossier, day, audience, kinds.length == 0 ? Reports.all() : List.of(kinds));
        }
    }

    private static final List<Variant> VARIANTS = List.of(
            new Variant("public", EverySection::dossier, EverySection.DAY, Audience.PUBLIC),
            new Variant(
                    "facilitator",
                    EverySection::dossier,
                    EverySection.DAY,
                    Audience.FACILITATOR,
                    Reports.ACTORS,
                    Reports.MEETING),
            new Variant(
                    "before",
                    EverySection::dossier,
                    LocalDate.of(2013, 2, 10),
                    Audience.COMMITTEE,
                    Reports.CONTRACT,
                    Reports.CHARTER,
                    Reports.ADHESION,
                    Reports.MINUTES,
                    Reports.DASHBOARD,
                    Reports.NETWORK,
                    Reports.DEADLINES),
            new Variant(
                    "after",
                    EverySection::dossier,
                    LocalDate.of(2016, 3, 1),
                    Audience.COMMITTEE,
                    Reports.CONTRACT,
                    Reports.CHARTER,
                    Reports.AGREEMENTS,
                    Reports.MINUTES,
                    Reports.ACTORS,
                    Reports.PLANNING_DOCUMENTS),
            new Variant(
                    "long-after",
                    EverySection::dossier,
                    LocalDate.of(2026, 11, 25),
                    Audience.COMMITTEE,
                    Reports.DASHBOARD,
                    Reports.CHARTER,
                    Reports.DEADLINES,
                    Reports.REGISTER,
                    Reports.GRANTS,
                    Reports.GRANT_AGREEMENTS,
                    Reports.GRANT_LETTERS),
            new Variant(
                    "that-day",
                    EverySection::dossier,
                    LocalDate.of(2014, 2, 3),
                    Audience.COMMITTEE,
                    Reports.CHARTER,
                    Reports.ACTORS),
            new Variant(
                    "debate-day",
                    EverySection::dossier,
                    LocalDate.of(2014, 10, 16),
                    Audience.COMMITTEE,
                    Reports.PLANNING_DOCUMENTS),
            new Variant("unsaid", () -> EverySection.with("every-unsaid.json"), EverySection.DAY, Audience.COMMITTEE),
            new Variant("none", () -> EverySection.with("every-none.json"), EverySection.DAY, Audience.COMMITTEE),
            new Variant(
                    "meetings",
                    () -> EverySection.with("every-meeting.json"),
                    EverySection.DAY,
                    Audience.FACILITATOR,
                    Reports.MEETING,
                    Reports.TABLE_SHEETS,
                    Reports.BADGES),
            new Variant(
                    "another-kind",
                    EverySection::ofAnotherKind,
                    EverySection.DAY,
                    Audience.COMMITTEE,
                    Reports.CONTRACT,
                    Reports.CHARTER,
                    Reports.ADHESION,
                    Reports.ACTOR_SHEETS,
                    Reports.ACTORS,
                    Reports.DIRECTORY,
                    Reports.NETWORK,
                    Reports.DASHBOARD),
            new Variant(
                    "food-project",
                    EverySection::asFoodProject,
                    EverySection.DAY,
                    Audience.COMMITTEE,
                    Reports.CHARTER,
                    Reports.ADHESION,
                    Reports.ACTORS,
                    Reports.DIRECTORY,
                    Reports.MEETING,
                    Reports.CALLS,
                    Reports.RULES,
                    Reports.DASHBOARD),
            new Variant("crowd", () -> LargeNetwork.of(120, 60), EverySection.DAY, Audience.COMMITTEE, Reports.NETWORK),
            new Variant(
                    "no-rules",
                    EverySection::dossier,
                    EverySection.DAY,
                    Audience.COMMITTEE,
                    Reports.RULES.under(Rulebook.empty()),
                    Reports.REGISTER.under(Rulebook.empty()),
                    Reports.GRANT_AGREEMENTS.under(Rulebook.empty())),
            new Variant(
                    "little",
                    () -> EverySection.with("every-little.json"),
                    EverySection.DAY,
                    Audience.COMMITTEE,
                    Reports.DASHBOARD,
                    Reports.CHARTER,
                    Reports.PLAN,
                    Reports.MEETING,
                    Reports.TABLE_SHEETS,
                    Reports.CALLS,
                    Reports.GRANTS),
            new Variant(
                    "unrecorded",
                    () -> EverySection.with("every-unrecorded.json"),
                    EverySection.DAY,
                    Audience.COMMITTEE,
                    Reports.FINANCING,
                    Reports.GRANTS,
                    Reports.GRANT_ACCOUNTS,
                    Reports.GRANT_LETTERS,
                    Reports.DASHBOARD),
            new Variant(
                    "breaches",
                    () -> EverySection.with("every-breaches.json"),
                    EverySection.DAY,
                    Audience.COMMITTEE,
                    Reports.RULES),
            new Variant(
                    "many",
                    () -> EverySection.with("every-many.json"),
                    EverySection.DAY,
                    Audience.COMMITTEE,
                    Reports.DASHBOARD,
                    Reports.FINANCING),
            new Variant(
                    "money",
                    SmallDossier::withCapital,
                    EverySection.DAY,
                    Audience.COMMITTEE,
                    Reports.FINANCING,
                    Reports.ACTION_SHEETS,
                    Reports.PLAN,
                    Reports.DASHBOARD,
                    Reports.CONTRACT),
            new Variant("empty", SmallDossier::empty, EverySection.DAY, Audience.COMMITTEE));

    /** A number, a date or an hour in words that are the same without it. */
    private static final Pattern FIGURES = Pattern.compile("[0-9](?:[0-9.,:\u00A0\u202F ]*[0-9])?"
            + "|(?<=[0-9][\u00A0 ])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[\u00A0 ][0-9]{4}");

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}/]");

    /** What stands around the words in the description of a chart. */
    private static final Pattern CHART = Pattern.compile(".*[a-z]=\\[.*");

    private static final Pattern CHART_PARTS = Pattern.compile("[\\[\\]=]+|, (?=[a-z]+=)");

    private final Map<ReportKind, String> whole = new LinkedHashMap<>();
    private final Map<ReportKind, Report> reports = new LinkedHashMap<>();
    private final Map<String, String> variants = new LinkedHashMap<>();

    private static final Map<Language, Copies> MADE = new EnumMap<>(Language.class);

    /** A language of the reports. */
    public enum Language {
        FR(Locale.FRENCH),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        /** {@return the locale} */
        public Locale locale() {
            return locale;
        }
    }

    private Copies(Locale locale) {
        Set<String> said = new LinkedHashSet<>();
        View view = view(EverySection.dossier(), EverySection.DAY, Audience.COMMITTEE, locale)
                .relatedTo(List.of(new Inline.Link("Le contrat (PDF)", "contrat.pdf")));
        List<ListedDocument> listed = new ArrayList<>();
        for (ReportKind kind : Reports.all()) {
            Report report = kind.of(view);
            listed.add(ListedDocument.of(kind, report));
            reports.put(kind, report);
            String text = text(kind, report, locale);
            whole.put(kind, text);
            text.lines().forEach(said::add);
        }
        for (Variant variant : VARIANTS) {
            View seen = view(variant.dossier().get(), variant.day(), variant.audience(), locale);
            StringBuilder text = new StringBuilder();
            for (ReportKind kind : variant.kinds()) {
                List<String> lines = new ArrayList<>(
                        ReportText.of(kind.of(seen)).lines().filter(said::add).toList());
                if (!lines.isEmpty()) {
                    text.append("=== ").append(kind.name()).append('\n');
                    lines.forEach(line -> text.append(line).append('\n'));
                }
            }
            variants.put(variant.name(), text.toString());
        }
        variants.put(CONTRACTS, contracts(locale));
        variants.put(PAGE, page(locale));
        variants.put(
                HOME,
                ReportText.of(HomePage.of(view, listed, List.of("pdf")))
                        + HomePage.link(view, "html").text() + "\n");
    }

    /** Returns the report on the contracts of all variants, each under an id of its own. */
    private static String contracts(Locale locale) {
        List<Dossier> different = VARIANTS.stream()
                .map(variant -> variant.dossier().get())
                .distinct()
                .toList();
        Stream<Dossier> dossiers = IntStream.range(0, different.size())
                .mapToObj(i -> different.get(i).withId(DossierId.of("contract-" + i)));
        return ReportText.of(ContractsReport.of(dossiers, EverySection.DAY, Audience.COMMITTEE, locale));
    }

    /** Returns the text around a report on its page, for each audience, with all abbreviations explained. */
    private static String page(Locale locale) {
        Set<String> said = new LinkedHashSet<>();
        String acronyms = Sentences.of("document", "fr").keySet().stream()
                .filter(key -> key.startsWith("acronym."))
                .map(key -> key.substring("acronym.".length()))
                .collect(joining(", "));
        for (Audience audience : Audience.values()) {
            View view = view(SmallDossier.empty(), EverySection.DAY, audience, locale);
            Report report = Report.named("page", "Page", view.edition())
                    .add(ClosingSections.section(view, acronyms))
                    .build()
                    .finished();
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            try {
                Format.HTML.write(report, html);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            TAGS.splitAsStream(html.toString(StandardCharsets.UTF_8))
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .forEach(said::add);
        }
        Wording words = new Wording(locale);
        said.addAll(List.of(
                words.contents(),
                words.continued(),
                words.figure(1),
                words.figureData(1),
                words.showData(1),
                words.fillIn(),
                words.find(),
                words.found("2", "7"),
                words.scrolls()));
        Stream.of(Notice.Kind.values()).map(words::notice).forEach(said::add);
        Stream.of(Cell.Gap.values()).map(words::spoken).forEach(said::add);
        return String.join("\n", said) + "\n";
    }

    /** Returns the report after the name that links to it use, with the text of its drawings at the end. */
    private static String text(ReportKind kind, Report report, Locale locale) {
        String drawn = report.blocks().stream()
                .flatMap(Copies::figures)
                .map(figure -> drawn(figure) + "\n")
                .collect(joining());
        return "«\u00A0%s\u00A0»%n%s%s"
                .formatted(kind.title().say(locale), ReportText.of(report), drawn.isEmpty() ? "" : "\n" + drawn);
    }

    private static Stream<Figure> figures(Block block) {
        if (block instanceof Section section) {
            return section.blocks().stream().flatMap(Copies::figures);
        }
        if (block instanceof SideBySide columns) {
            return columns.columns().stream().flatMap(List::stream).flatMap(Copies::figures);
        }
        return block instanceof Figure figure ? Stream.of(figure) : Stream.empty();
    }

    private static String drawn(Figure figure) {
        return Stream.of(new Canvas(720, 13, MEASURE), new Canvas(288, 12, MEASURE))
                .flatMap(canvas -> figure.chart().draw(canvas).pieces().stream())
                .filter(Drawing.Label.class::isInstance)
                .map(piece -> ((Drawing.Label) piece).text())
                .distinct()
                .collect(joining(" | ", "Drawn: ", ""));
    }

    /** Returns the copies in a language, made on the first call. */
    public static synchronized Copies in(Language language) {
        return MADE.computeIfAbsent(language, wanted -> new Copies(wanted.locale()));
    }

    /** Returns the names of the variants. */
    public static List<String> names() {
        return Stream.concat(VARIANTS.stream().map(Variant::name), Stream.of(CONTRACTS, PAGE, HOME))
                .toList();
    }

    /** Returns the copy of a report on the dossier that has every section. */
    public String of(ReportKind kind) {
        return Objects.requireNonNull(whole.get(kind), kind::name);
    }

    /** Returns the lines of a variant that no earlier copy has. */
    public String of(String variant) {
        return Objects.requireNonNull(variants.get(variant), variant);
    }

    /** Returns a report on the dossier that has every section. */
    public Report report(ReportKind kind) {
        return Objects.requireNonNull(reports.get(kind), kind::name);
    }

    /**
     * Returns what the English copies say in other words than the French ones: each cell and each line once, whatever
     * its figures, below the name of the first report or variant that says it.
     */
    public static String english() {
        Set<String> said = new HashSet<>();
        sayings(in(Language.FR).all()).map(Copies::withoutFigures).forEach(said::add);
        Copies english = in(Language.EN);
        StringBuilder text = new StringBuilder();
        english.whole.forEach((kind, words) -> addNew(text, kind.name(), words, said));
        english.variants.forEach((name, words) -> addNew(text, name, words, said));
        return text.toString();
    }

    private static void addNew(StringBuilder text, String name, String words, Set<String> said) {
        List<String> found = sayings(words)
                .filter(saying -> said.add(withoutFigures(saying)))
                .toList();
        if (!found.isEmpty()) {
            text.append("=== ").append(name).append('\n');
            found.forEach(saying -> text.append(saying).append('\n'));
        }
    }

    /** Returns the cells and lines of a text, and the words of its charts. */
    static Stream<String> sayings(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("==="))
                .flatMap(line -> Stream.of(line.split(" \\| ")))
                .flatMap(cell -> CHART.matcher(cell).matches()
                        ? CHART_PARTS.splitAsStream(cell).filter(part -> part.contains(" "))
                        : Stream.of(cell))
                .map(String::strip)
                .filter(cell -> WORDS.matcher(cell).find());
    }

    /** Returns a saying with 0 for each number and date. */
    static String withoutFigures(String saying) {
        return FIGURES.matcher(saying).replaceAll("0");
    }

    /** Returns the text of all copies. */
    public String all() {
        return Stream.concat(whole.values().stream(), variants.values().stream())
                .collect(joining("\n"));
    }

    private static View view(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return View.of(dossier, day, audience, locale).under(RULES);
    }

    private static Rulebook rules() {
        Rulebook some = Rulebook.empty();
        for (Rule<Dossier> rule : Rulebook.france().rules()) {
            some = CODES.contains(rule.code()) ? some.with(rule) : some;
        }
        return some;
    }
}
