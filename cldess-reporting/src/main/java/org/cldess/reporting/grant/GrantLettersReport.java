package org.cldess.reporting.grant;

import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantStatus;
import org.cldess.reporting.content.DecisionLetters;
import org.cldess.reporting.content.Letter;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#GRANT_LETTERS}. The committee sends the letters. */
public final class GrantLettersReport implements DecisionLetters<GrantAccount> {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "lettres-subvention", Texts.WORDS.message("letters.title"), GrantLettersReport::of)
            .holding(Texts.WORDS.message("letters.holds"))
            .alsoFor(Reader.FACILITATOR, Reader.ACCOUNTANT)
            .concerning(dossier -> !decided(dossier).isEmpty());

    private final View view;
    private final Speech speech;
    private final List<GrantAccount> decided;

    private GrantLettersReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.decided = decided(view.dossier());
    }

    private static List<GrantAccount> decided(Dossier dossier) {
        return dossier.journal().grants().stream()
                .filter(grant -> isAward(grant) || isRefusal(grant))
                .toList();
    }

    static boolean isAward(GrantAccount account) {
        return account.awarded().value().isPresent();
    }

    private static boolean isRefusal(GrantAccount account) {
        return account.status() == GrantStatus.REFUSED;
    }

    private static Report of(View view) {
        return new GrantLettersReport(view).report(view, SharedTexts.speech(view, Texts.WORDS), KIND.name());
    }

    @Override
    public List<GrantAccount> decided() {
        return decided;
    }

    @Override
    public String verdict() {
        long awards = decided.stream().filter(GrantLettersReport::isAward).count();
        String said = speech.say("letters.verdict", awards, decided.size() - awards, unsent());
        long unknown = unknown();
        return unknown == 0 ? said : said + " " + speech.say("letters.unknown", unknown);
    }

    private long unknown() {
        return view.dossier().journal().grants().stream()
                .filter(account -> account.status() == GrantStatus.DECIDED)
                .count();
    }

    @Override
    public String nothing() {
        long unknown = unknown();
        return unknown == 0 ? speech.say("letters.empty") : speech.say("letters.unknown", unknown);
    }

    @Override
    public String method() {
        return speech.say("sources.letters");
    }

    @Override
    public Letter letter(GrantAccount account) {
        return new GrantLetter(view, account).letter();
    }

    @Override
    public List<Section> slips(GrantAccount account) {
        return new GrantLetter(view, account).slips();
    }

    private long unsent() {
        return decided.stream()
                .filter(account -> account.grant().notified().isNone())
                .count();
    }

    @Override
    public Table list() {
        Table.Builder table = Table.captioned(speech.say("letters.table"))
                .column(speech.say("grants.beneficiary"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.decision"), Table.Align.LEFT)
                .column(speech.say("life.notified"), Table.Align.LEFT);
        decided.forEach(account -> table.row(
                Cell.of(view.name(account.grant().beneficiary())),
                Cell.of(Phrase.EMPTY.link(
                        speech.typed(account.grant().object()), "#" + GrantLetter.id(account.grant()))),
                Cell.of(speech.say(isAward(account) ? "letters.award" : "letters.refusal")),
                speech.cell(account.grant().notified(), speech.say("not-yet"))));
        return table.note(speech.say("as-of", view.day())).build();
    }
}
