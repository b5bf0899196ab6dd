package org.cldess.reporting.grantform;

import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantStatus;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.GrantFigures;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#GRANT_ACCOUNTS}: a form for each earmarked grant that was awarded. */
public final class GrantAccountsReport implements FormSheets.Content {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "comptes-rendus-financiers", Texts.WORDS.message("accounts.title"), GrantAccountsReport::of)
            .holding(Texts.WORDS.message("accounts.holds"))
            .firstFor(Reader.ACCOUNTANT)
            .alsoFor(Reader.ACTOR)
            .concerning(dossier -> !earmarked(dossier).isEmpty());

    private final View view;
    private final Speech speech;
    private final List<Grant> earmarked;
    private final long undecided;

    private GrantAccountsReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.earmarked = earmarked(view.dossier());
        this.undecided = undecided(view.dossier());
    }

    private static List<Grant> earmarked(Dossier dossier) {
        return dossier.journal().grants().stream()
                .filter(account -> account.grant().earmarked().is(true))
                .filter(account -> account.awarded().value().isPresent())
                .map(GrantAccount::grant)
                .toList();
    }

    private static long undecided(Dossier dossier) {
        return dossier.journal().grants().stream()
                .filter(account -> !account.grant().earmarked().is(false))
                .filter(account -> account.status() == GrantStatus.DECIDED)
                .count();
    }

    private static Report of(View view) {
        GrantAccountsReport report = new GrantAccountsReport(view);
        return new FormSheets(view, report.speech, KIND.name(), report.earmarked).report(report);
    }

    @Override
    public String title() {
        return "accounts.title";
    }

    @Override
    public String nothing() {
        return undecided == 0 ? speech.say("accounts.empty") : speech.say("accounts.unknown", undecided);
    }

    @Override
    public String verdict() {
        long received = earmarked.stream()
                .filter(grant -> grant.report().value().isPresent())
                .count();
        String said = speech.say("accounts.verdict", earmarked.size() - received, received);
        return undecided == 0 ? said : said + " " + speech.say("accounts.unknown", undecided);
    }

    @Override
    public String method() {
        return speech.say("sources.accounts");
    }

    @Override
    public Section form(Grant grant) {
        return new AccountForm(view, grant).section();
    }

    @Override
    public Table list() {
        Table.Builder table = Table.captioned(speech.say("accounts.table"))
                .column(speech.say("form.recipient"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("accounts.awarded"), Table.Align.RIGHT)
                .column(speech.say("accounts.paid"), Table.Align.RIGHT)
                .column(speech.say("accounts.costs"), Table.Align.RIGHT)
                .column(speech.say("accounts.income"), Table.Align.RIGHT)
                .column(speech.say("accounts.received"), Table.Align.LEFT);
        earmarked.forEach(grant -> {
            GrantFigures figures = GrantFigures.of(view, grant);
            AccountForm form = new AccountForm(view, grant);
            table.row(
                    Cell.of(view.name(grant.beneficiary())),
                    Cell.of(Phrase.EMPTY.link(speech.typed(grant.object()), "#" + AccountForm.id(grant))),
                    speech.cell(figures.awarded(), speech::cell),
                    speech.cell(figures.paid(), speech::cell),
                    speech.cell(form.table().costs().actual(), speech::cell),
                    speech.cell(form.table().income().actual(), speech::cell),
                    speech.cell(grant.report().flatMap(FinancialReport::received), speech.say("not-yet")));
        });
        return table.note(speech.say("as-of", view.day())).build();
    }
}
