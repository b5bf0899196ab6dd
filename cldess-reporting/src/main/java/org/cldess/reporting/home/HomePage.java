package org.cldess.reporting.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.action.Verdict;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.dashboard.DashboardSummary;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.story.StoryReport;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ContactPoint;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes the home page of a set of documents (<i>{@index accueil}</i>). */
public final class HomePage {
    /** The maximum number of documents on the card of a reader. */
    private static final int MAX_FIRST = 3;

    private static final int CARDS_IN_A_ROW = 3;

    private final Speech speech;
    private final List<ListedDocument> documents;
    private final List<String> otherFormats;

    private HomePage(View view, List<ListedDocument> documents, List<String> otherFormats) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.documents = documents.stream().filter(ListedDocument::hasContent).toList();
        this.otherFormats = otherFormats;
    }

    /**
     * Returns the page. Documents that only say what is missing, or that it is for others, are left out.
     *
     * @param documents the documents of the set, in their order
     * @param otherFormats the extensions of their files in other formats than that of the page
     */
    public static Report of(View view, List<ListedDocument> documents, List<String> otherFormats) {
        HomePage page = new HomePage(view, documents, otherFormats);
        Verdict verdict = new Verdict(view);
        return Report.named(View.HOME, page.speech.say("home.title"), view.edition())
                .description(verdict.sentence())
                .add(verdict.notice())
                .addAll(figures(view).stream().toList())
                .addAll(page.search())
                .addAll(page.readers())
                .add(page.all())
                .add(new ContactPoint(view).section())
                .add(ClosingSections.section(view))
                .build()
                .finished();
    }

    /** Returns the link of other documents to the page, whose file has this extension. */
    public static Inline.Link link(View view, String extension) {
        return new Inline.Link(SharedTexts.speech(view, Texts.WORDS).say("home.link"), View.HOME + "." + extension);
    }

    /**
     * The public reads what was done, and not the words of those who manage the contract. Without actions there are no
     * figures.
     */
    private static Optional<KeyFigures> figures(View view) {
        if (view.actions().isEmpty()) {
            return Optional.empty();
        }
        return view.audience().sees(Audience.PARTNER)
                ? Optional.of(new DashboardSummary(view).tiles())
                : StoryReport.figures(view);
    }

    private List<SearchBox> search() {
        return documents.isEmpty()
                ? List.of()
                : List.of(new SearchBox(
                        speech.say("search.label"),
                        speech.say("search.count", "{0}"),
                        documents.stream().map(ListedDocument::words).toList()));
    }

    /** A card for each reader whom some document answers. */
    private List<Section> readers() {
        List<Block> cards =
                Stream.of(Reader.values()).map(this::card).flatMap(List::stream).toList();
        List<Block> rows = new ArrayList<>();
        for (int start = 0; start < cards.size(); start += CARDS_IN_A_ROW) {
            List<Block> row = cards.subList(start, Math.min(start + CARDS_IN_A_ROW, cards.size()));
            rows.add(
                    row.size() == 1
                            ? row.get(0)
                            : new SideBySide(row.stream().map(List::of).toList()));
        }
        return rows.isEmpty() ? List.of() : List.of(Sections.of("lecteurs", speech.say("readers.title"), rows));
    }

    private List<Block> card(Reader reader) {
        List<Phrase> lines = documents.stream()
                .map(ListedDocument::kind)
                .filter(kind -> kind.isFirstFor(reader))
                .limit(MAX_FIRST)
                .map(this::line)
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Notice(
                        Notice.Kind.INFORMATION,
                        Phrase.of(speech.say(reader)),
                        List.of(BulletList.of(BulletList.Marker.BULLET, lines))));
    }

    private Phrase line(ReportKind kind) {
        return kind.holds()
                .map(sentence -> speech.phrase("readers.line", link(kind), speech.phrase(sentence)))
                .orElse(link(kind));
    }

    private Phrase link(ReportKind kind) {
        return Phrase.EMPTY.link(speech.say(kind.title()), kind.name());
    }

    private Section all() {
        if (documents.isEmpty()) {
            return Sections.empty("documents", speech.say("documents.title"), speech.say("documents.none"));
        }
        Table.Builder table = Table.captioned(speech.phrase("documents.caption", documents.size()))
                .column(speech.say("documents.column.document"), Table.Align.LEFT)
                .column(speech.say("documents.column.holds"), Table.Align.LEFT)
                .column(speech.say("documents.column.readers"), Table.Align.LEFT);
        if (!otherFormats.isEmpty()) {
            table.column(speech.say("documents.column.formats"), Table.Align.LEFT);
        }
        documents.forEach(document -> table.row(row(document.kind())));
        return Section.of("documents", speech.say("documents.title"), table.build());
    }

    private List<Cell> row(ReportKind kind) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(link(kind)),
                kind.holds().map(speech::phrase).map(Cell::of).orElse(Cell.NOTHING),
                Cell.of(kind.readers().stream().map(speech::say).collect(Collectors.joining(", ")))));
        if (!otherFormats.isEmpty()) {
            cells.add(Cell.of(otherFormats.stream()
                    .map(extension -> Phrase.EMPTY.link(
                            "%s (%s)".formatted(speech.say(kind.title()), extension.toUpperCase(Locale.ROOT)),
                            kind.name() + "." + extension))
                    .toList()));
        }
        return cells;
    }
}
