package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Principle;
import org.cldess.dossier.Dossier;
import org.cldess.language.Typography;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;

/** The charter in the version that is in force (<i>charte</i>), with those who signed it. */
public final class CharterReport {
    private static final String NAME = "charte";

    private final View view;
    private final Speech speech;

    private CharterReport(View view) {
        this.view = view;
        this.speech = view.speech();
    }

    /**
     * Composes it.
     *
     * @param view what is shown
     * @return the report
     */
    public static Report of(View view) {
        CharterReport report = new CharterReport(view);
        return view.dossier().charter().value().map(report::of).orElseGet(report::none);
    }

    /**
     * Tells whether a dossier has something for this report.
     *
     * @param dossier the dossier
     * @return false if its kind of contract asks for no charter and it has none
     */
    public static boolean concerns(Dossier dossier) {
        return dossier.contract().kind().charterRequired()
                || dossier.charter().value().isPresent();
    }

    private Report none() {
        String sentence = view.concernsCharter()
                ? speech.say(view.dossier().charter().isNone() ? "charter.none" : "charter.unknown")
                : speech.say("charter.not-required", view.contract().kind());
        return Report.named(NAME, speech.say("charter.title"), view.edition())
                .add(Sections.nothingYet(sentence))
                .add(Sources.section(view))
                .build();
    }

    private Report of(Charter charter) {
        Optional<CharterVersion> current = charter.versionInForce(view.day());
        Signatories signatories = new Signatories(view, charter, current);
        return Report.named(NAME, speech.typed(charter.title()), view.edition())
                .shortTitle(speech.say("charter.title"))
                .subtitle(current.map(this::subtitle).orElse(Phrase.EMPTY))
                .state(current.map(this::state).orElse(Phrase.EMPTY))
                .add(signatories.verdict())
                .addAll(current.map(this::text)
                        .orElse(List.of(Sections.nothingYet(speech.say("charter.not-in-force", view.day())))))
                .add(new CharterLife(view, charter).section())
                .add(signatories.section())
                .add(CharterVersions.section(view, charter))
                .addAll(Sources.related(view))
                .add(Sources.section(view, "sources.charter", "sources.decisions", "sources.signatories"))
                .build();
    }

    private Phrase subtitle(CharterVersion version) {
        String adopted = version.date()
                .value()
                .map(day -> speech.say("charter.adopted", version.label(), day))
                .orElse(version.label());
        return Phrase.of(version.reviewBy()
                .value()
                .map(day -> adopted + " "
                        + speech.say(day.isBefore(view.day()) ? "charter.overdue" : "charter.review", day))
                .orElse(adopted));
    }

    private Phrase state(CharterVersion version) {
        String separator = Typography.NO_BREAK_SPACE + "· ";
        return Phrase.of(speech.say("charter.state", version.label())
                + separator
                + version.textHash().abbreviated());
    }

    private List<Block> text(CharterVersion version) {
        List<Block> blocks = new ArrayList<>();
        version.hash()
                .value()
                .filter(hash -> !hash.equals(version.textHash()))
                .ifPresent(hash ->
                        blocks.add(Notice.of(Notice.Kind.WARNING, speech.say("charter.changed", hash.abbreviated()))));
        if (!version.preamble().isBlank()) {
            blocks.add(Sections.of("preambule", speech.say("preamble"), speech.paragraphs(version.preamble())));
        }
        blocks.add(principles(version));
        return blocks;
    }

    private Section principles(CharterVersion version) {
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < version.principles().size(); index++) {
            blocks.add(principle(index + 1, version.principles().get(index)));
        }
        if (blocks.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("charter.no-principle")));
        }
        return Sections.of("principes", speech.say("charter.principles"), blocks);
    }

    private Section principle(int number, Principle principle) {
        List<Block> blocks = new ArrayList<>();
        principle
                .axis()
                .value()
                .ifPresent(axis ->
                        blocks.add(new Paragraph(Phrase.of(speech.say("charter.axis", axis)), Paragraph.Tone.SMALL)));
        blocks.addAll(speech.paragraphs(principle.text()));
        return new Section(
                "principe-" + number,
                speech.phrase("charter.principle", number, speech.typed(principle.title())),
                Sheet.SAME,
                blocks);
    }
}
