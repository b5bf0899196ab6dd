package org.cldess.reporting.charter;

import java.util.List;
import java.util.Optional;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.language.Typography;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#CHARTER}. */
public final class CharterReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "charte", Texts.WORDS.message("charter.title"), CharterReport::of)
            .holding(Texts.WORDS.message("charter.holds"))
            .alsoFor(Reader.ACTOR, Reader.INHABITANT)
            .concerning(dossier -> dossier.contract().kind().charterRequired()
                    || dossier.charter().value().isPresent());

    private final View view;
    private final Speech speech;

    private CharterReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    private static Report of(View view) {
        CharterReport report = new CharterReport(view);
        return view.dossier().charter().value().map(report::of).orElseGet(report::none);
    }

    private Report none() {
        String sentence = CharterReport.KIND.concerns(view.dossier())
                ? speech.say(view.dossier().charter().isNone() ? "charter.none" : "charter.unknown")
                : speech.say("charter.not-required", view.contract().kind());
        return Report.named(KIND.name(), speech.say("charter.title"), view.edition())
                .add(Sections.nothingYet(sentence))
                .add(ClosingSections.section(view))
                .build();
    }

    private Report of(Charter charter) {
        Optional<CharterVersion> current = charter.versionInForce(view.day());
        CharterSignatories signatories = new CharterSignatories(view, charter, current);
        return Report.named(KIND.name(), speech.typed(charter.title()), view.edition())
                .shortTitle(speech.say("charter.title"))
                .subtitle(current.map(this::subtitle).orElse(Phrase.EMPTY))
                .state(current.map(this::state).orElse(Phrase.EMPTY))
                .add(signatories.verdict())
                .addAll(current.map(version -> CharterText.blocks(view, version))
                        .orElse(List.of(Sections.nothingYet(speech.say("charter.not-in-force", view.day())))))
                .add(new CharterLife(view, charter).section())
                .add(signatories.section())
                .add(CharterVersions.section(view, charter))
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        List.of(
                                speech.say("sources.charter"),
                                speech.say("sources.decisions"),
                                speech.say("sources.signatories")),
                        ClosingSections.places(view)))
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
        return state(speech, version);
    }

    /** Returns the version and the beginning of the hash of its text. */
    static Phrase state(Speech speech, CharterVersion version) {
        String separator = Typography.NO_BREAK_SPACE + "· ";
        return speech.phrase("charter.state", speech.typed(version.label()))
                .then(separator)
                .then(version.textHash().abbreviated());
    }
}
