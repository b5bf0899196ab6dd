package org.cldess.reporting.grant;

import java.util.ArrayList;
import java.util.List;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.language.Sayable;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Sources;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The letters that tell who asked for a grant what was decided (<i>{@index "lettres de notification"}</i>), a page for each. They are for those
 * who send them: the committee.
 */
public final class GrantLettersReport {
    /** What it is called as a file. */
    public static final String NAME = "lettres-subvention";

    /** What it is called where other documents lead to it. */
    public static final Sayable TITLE = Texts.WORDS.message("letters.title");

    private final View view;
    private final Speech speech;
    private final List<Grant> decided;

    private GrantLettersReport(View view) {
        this.view = view;
        this.speech = Texts.speech(view);
        this.decided = decided(view.dossier());
    }

    private static List<Grant> decided(Dossier dossier) {
        return dossier.grants().stream()
                .filter(grant -> isAward(grant) || isRefusal(grant))
                .toList();
    }

    static boolean isAward(Grant grant) {
        return grant.awarded().value().isPresent();
    }

    private static boolean isRefusal(Grant grant) {
        return grant.decision().flatMap(GrantDecision::awarded).isNone()
                && grant.decision().value().isPresent();
    }

    /**
     * Composes it.
     *
     * @param view what is shown
     * @return the report
     */
    public static Report of(View view) {
        GrantLettersReport report = new GrantLettersReport(view);
        return Report.named(NAME, report.speech.say("letters.title"), view.edition())
                .addAll(report.blocks())
                .addAll(Sources.related(view))
                .add(Sources.section(view, report.speech.say("sources.letters")).on(Sheet.NEW))
                .build();
    }

    /**
     * Tells whether a dossier has something for this report.
     *
     * @param dossier the dossier
     * @return true if a grant is awarded or refused
     */
    public static boolean concerns(Dossier dossier) {
        return !decided(dossier).isEmpty();
    }

    private List<Block> blocks() {
        if (decided.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("letters.empty")));
        }
        if (!view.audience().sees(Audience.COMMITTEE)) {
            return List.of(Notice.of(Notice.Kind.RESERVED, speech.say("reserved.committee")));
        }
        long awards = decided.stream().filter(GrantLettersReport::isAward).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Notice.of(
                Notice.Kind.VERDICT, speech.say("letters.verdict", awards, decided.size() - awards, unsent())));
        blocks.add(table());
        decided.forEach(
                grant -> blocks.add(new GrantLetter(view, grant).letter().section(speech)));
        return blocks;
    }

    private long unsent() {
        return decided.stream().filter(grant -> grant.notified().isNone()).count();
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("letters.table"))
                .column(speech.say("grants.beneficiary"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.decision"), Table.Align.LEFT)
                .column(speech.say("life.notified"), Table.Align.LEFT);
        decided.forEach(grant -> table.row(
                Cell.of(view.name(grant.beneficiary())),
                Cell.of(Phrase.EMPTY.link(speech.typed(grant.object()), "#" + GrantLetter.id(grant))),
                Cell.of(speech.say(isAward(grant) ? "letters.award" : "letters.refusal")),
                speech.cell(grant.notified(), speech.say("not-yet"))));
        return table.note(speech.say("as-of", view.day())).build();
    }
}
