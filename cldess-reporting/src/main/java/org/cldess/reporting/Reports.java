package org.cldess.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.reporting.action.ActionSheets;
import org.cldess.reporting.actor.ActorsReport;
import org.cldess.reporting.agreement.AgreementReport;
import org.cldess.reporting.call.CallLettersReport;
import org.cldess.reporting.call.CallReport;
import org.cldess.reporting.charter.AdhesionForm;
import org.cldess.reporting.charter.CharterReport;
import org.cldess.reporting.contract.AmendmentReport;
import org.cldess.reporting.contract.ContractReport;
import org.cldess.reporting.dashboard.Dashboard;
import org.cldess.reporting.deadline.DeadlinesReport;
import org.cldess.reporting.deliberation.DeliberationReport;
import org.cldess.reporting.directory.DirectoryReport;
import org.cldess.reporting.exchange.ExchangesReport;
import org.cldess.reporting.financing.FinancingReport;
import org.cldess.reporting.grant.GrantAgreementReport;
import org.cldess.reporting.grant.GrantLettersReport;
import org.cldess.reporting.grant.GrantsReport;
import org.cldess.reporting.indicator.IndicatorsReport;
import org.cldess.reporting.meeting.BadgesReport;
import org.cldess.reporting.meeting.MeetingReport;
import org.cldess.reporting.meeting.TableSheetsReport;
import org.cldess.reporting.minutes.MinutesReport;
import org.cldess.reporting.plan.PlanReport;
import org.cldess.reporting.planning.PlanningReport;
import org.cldess.reporting.purchase.PurchasesReport;
import org.cldess.reporting.register.ProcessingRegister;
import org.cldess.reporting.rules.RulesReport;
import org.cldess.reporting.weave.WeaveReport;

/**
 * The reports that can be made of a dossier.
 *
 * <pre>{@code
 * Report report = Reports.DASHBOARD.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH);
 * Format.HTML.write(report, output);
 * }</pre>
 *
 * <p>A kind of report can be made one’s own: {@code Reports.DASHBOARD.under(rules).with(gazetteer)} judges by other rules, and names communes
 * by another gazetteer. A report of one’s own is {@link ReportKind#of(String, org.cldess.language.Sayable,
 * java.util.function.Function)}.
 */
public final class Reports {
    /**
     * The dashboard of the steering committee (<i>{@index "tableau de bord"}</i>): what is done, what is late, where the money stands, what
     * needs attention, what comes next.
     */
    public static final ReportKind DASHBOARD = ReportKind.of(Dashboard.NAME, Dashboard.TITLE, Dashboard::of);

    /** The contract (<i>{@index contrat}</i>): parties, text, objectives, money, signatures, and what became of the parties. */
    public static final ReportKind CONTRACT =
            ReportKind.of(ContractReport.NAME, ContractReport.TITLE, ContractReport::of);

    /**
     * The charter in force (<i>{@index charte}</i>), with its signatories and versions. It concerns dossiers that have a charter, and those
     * whose kind of contract asks for one.
     */
    public static final ReportKind CHARTER = ReportKind.of(CharterReport.NAME, CharterReport.TITLE, CharterReport::of)
            .concerning(CharterReport::concerns);

    /**
     * The amendments (<i>{@index avenants}</i>), a paper for each: before and after, from when, for how much, and who signed. It concerns
     * dossiers whose contract has an amendment.
     */
    public static final ReportKind AMENDMENTS = ReportKind.of(
                    AmendmentReport.NAME, AmendmentReport.TITLE, AmendmentReport::of)
            .concerning(AmendmentReport::concerns);

    /**
     * Extracts of the registers of deliberations (<i>{@index "extraits du registre des délibérations"}</i>): votes, and what they allow. It
     * concerns dossiers that hold one.
     */
    public static final ReportKind DELIBERATIONS = ReportKind.of(
                    DeliberationReport.NAME, DeliberationReport.TITLE, DeliberationReport::of)
            .concerning(DeliberationReport::concerns);

    /**
     * The partnership agreements (<i>{@index "conventions de partenariat"}</i>), a paper for each: parties, articles, deliverables, term and
     * signatures. It concerns dossiers that hold one.
     */
    public static final ReportKind AGREEMENTS = ReportKind.of(
                    AgreementReport.NAME, AgreementReport.TITLE, AgreementReport::of)
            .concerning(AgreementReport::concerns);

    /**
     * The grants (<i>{@index subventions}</i>): which are agreed and paid, what is due from whom, and the life of each. It concerns dossiers
     * that hold one.
     */
    public static final ReportKind GRANTS = ReportKind.of(GrantsReport.NAME, GrantsReport.TITLE, GrantsReport::of)
            .concerning(GrantsReport::concerns);

    /**
     * The agreements on grants (<i>{@index "conventions de subvention"}</i>), a paper for each: whose project, how much, paid when, accounted for
     * how. It concerns dossiers in which a grant has one.
     */
    public static final ReportKind GRANT_AGREEMENTS = ReportKind.of(
                    GrantAgreementReport.NAME, GrantAgreementReport.TITLE, GrantAgreementReport::of)
            .concerning(GrantAgreementReport::concerns);

    /**
     * The letters of award and refusal of grants (<i>{@index "lettres de notification"}</i>), a page for each, for the committee. It concerns
     * dossiers in which a grant is decided.
     */
    public static final ReportKind GRANT_LETTERS = ReportKind.of(
                    GrantLettersReport.NAME, GrantLettersReport.TITLE, GrantLettersReport::of)
            .concerning(GrantLettersReport::concerns);

    /** What falls due (<i>{@index échéancier}</i>) after the day, of whatever it is. */
    public static final ReportKind DEADLINES =
            ReportKind.of(DeadlinesReport.NAME, DeadlinesReport.TITLE, DeadlinesReport::of);

    /**
     * The minutes of the bodies’ sittings (<i>{@index "comptes rendus"}</i>): who was there, what was decided and what became of it. It
     * concerns dossiers in which a body has sat, or will.
     */
    public static final ReportKind MINUTES = ReportKind.of(MinutesReport.NAME, MinutesReport.TITLE, MinutesReport::of)
            .concerning(MinutesReport::concerns);

    /**
     * The form by which somebody joins the charter (<i>{@index "bulletin d’adhésion"}</i>): to be filled in by hand, with the text in
     * force. It concerns dossiers that have a charter.
     */
    public static final ReportKind ADHESION = ReportKind.of(AdhesionForm.NAME, AdhesionForm.TITLE, AdhesionForm::of)
            .concerning(AdhesionForm::concerns);

    /**
     * The plan (<i>{@index "plan d’action"}</i>): what happens when, and what is off track, objective by objective. It concerns dossiers that
     * have an action.
     */
    public static final ReportKind PLAN =
            ReportKind.of(PlanReport.NAME, PlanReport.TITLE, PlanReport::of).concerning(PlanReport::concerns);

    /** A sheet for each action (<i>{@index "fiches actions"}</i>): who, when, for how much, and where it stands. */
    public static final ReportKind ACTION_SHEETS =
            ReportKind.of(ActionSheets.NAME, ActionSheets.TITLE, ActionSheets::of);

    /**
     * The money (<i>{@index financement}</i>): what is planned, awarded, paid and still to find, by funder, objective and action, with what
     * was really spent. It concerns dossiers in which an action has a financing plan.
     */
    public static final ReportKind FINANCING = ReportKind.of(
                    FinancingReport.NAME, FinancingReport.TITLE, FinancingReport::of)
            .concerning(FinancingReport::concerns);

    /**
     * The indicators (<i>{@index indicateurs}</i>): where each stood, what it is to reach, what was found and where it should be now. It
     * concerns dossiers that have one.
     */
    public static final ReportKind INDICATORS = ReportKind.of(
                    IndicatorsReport.NAME, IndicatorsReport.TITLE, IndicatorsReport::of)
            .concerning(IndicatorsReport::concerns);

    /**
     * Who is who (<i>{@index "qui est qui"}</i>): each body’s place towards the social economy and inclusion on the day, with the reasons.
     * It concerns contracts of the social economy that name actors.
     */
    public static final ReportKind ACTORS = ReportKind.of(ActorsReport.NAME, ActorsReport.TITLE, ActorsReport::of)
            .concerning(ActorsReport::concerns);

    /**
     * The directory (<i>{@index annuaire}</i>) of those who agreed to stand in it, with a map: what each does, where, and how to reach it. It
     * concerns dossiers that say of an actor whether it agreed.
     */
    public static final ReportKind DIRECTORY = ReportKind.of(
                    DirectoryReport.NAME, DirectoryReport.TITLE, DirectoryReport::of)
            .concerning(DirectoryReport::concerns);

    /**
     * The calls for projects (<i>{@index "appels à projets"}</i>): what was handed in, how the jury ranks it and what was awarded. It
     * concerns dossiers that have one.
     */
    public static final ReportKind CALLS =
            ReportKind.of(CallReport.NAME, CallReport.TITLE, CallReport::of).concerning(CallReport::concerns);

    /**
     * The letters that tell applicants to a call what the jury decided (<i>{@index "lettres de résultat"}</i>), a page for each, for the
     * committee. It concerns dossiers in which a jury decided.
     */
    public static final ReportKind CALL_LETTERS = ReportKind.of(
                    CallLettersReport.NAME, CallLettersReport.TITLE, CallLettersReport::of)
            .concerning(CallLettersReport::concerns);

    /**
     * The plan of the speed meeting (<i>{@index rencontre}</i>), with each participant’s own itinerary. It concerns dossiers that have a
     * speed meeting.
     */
    public static final ReportKind MEETING = ReportKind.of(MeetingReport.NAME, MeetingReport.TITLE, MeetingReport::of)
            .concerning(MeetingReport::concerns);

    /**
     * A sheet for each table of a speed meeting (<i>{@index "fiches de table"}</i>), with room for notes. It concerns dossiers that have a
     * speed meeting.
     */
    public static final ReportKind TABLE_SHEETS = ReportKind.of(
                    TableSheetsReport.NAME, TableSheetsReport.TITLE, TableSheetsReport::of)
            .concerning(TableSheetsReport::concerns);

    /**
     * The badges of the guests of a speed meeting (<i>{@index badges}</i>), ten on a sheet. It concerns dossiers that have a speed meeting.
     */
    public static final ReportKind BADGES = ReportKind.of(BadgesReport.NAME, BadgesReport.TITLE, BadgesReport::of)
            .concerning(BadgesReport::concerns);

    /**
     * The exchanges (<i>{@index "vis ma vie"}</i>) and both visits of each: asked for, dated, held, told; and what is due next. It concerns
     * dossiers that have one.
     */
    public static final ReportKind EXCHANGES = ReportKind.of(
                    ExchangesReport.NAME, ExchangesReport.TITLE, ExchangesReport::of)
            .concerning(ExchangesReport::concerns);

    /**
     * The weave (<i>{@index maillage}</i>): who is alone, which groups do not talk, on whom everything rests, and which introductions would
     * help most. It concerns contracts of the social economy with two actors or more.
     */
    public static final ReportKind WEAVE =
            ReportKind.of(WeaveReport.NAME, WeaveReport.TITLE, WeaveReport::of).concerning(WeaveReport::concerns);

    /** The rulebook (<i>{@index "règles et constats"}</i>): what is wrong, what is missing, and every rule with its source and its days. */
    public static final ReportKind RULES = ReportKind.of(RulesReport.NAME, RulesReport.TITLE, RulesReport::of);

    /**
     * The record of processing (<i>{@index "registre des activités de traitement"}</i>): which data about persons are kept, why and until
     * when. It concerns dossiers that hold a contact.
     */
    public static final ReportKind REGISTER = ReportKind.of(
                    ProcessingRegister.NAME, ProcessingRegister.TITLE, ProcessingRegister::of)
            .concerning(ProcessingRegister::concerns);

    /**
     * The purchases (<i>{@index achats}</i>): forecast beside actual, how much went to inclusive structures, and what each lot takes into account. It
     * concerns dossiers that hold one.
     */
    public static final ReportKind PURCHASES = ReportKind.of(
                    PurchasesReport.NAME, PurchasesReport.TITLE, PurchasesReport::of)
            .concerning(PurchasesReport::concerns);

    /**
     * The planning documents (<i>{@index "documents d’urbanisme"}</i>): where each stands, what we ask to be written into it and what became of
     * that. It concerns dossiers that hold one.
     */
    public static final ReportKind PLANNING_DOCUMENTS = ReportKind.of(
                    PlanningReport.NAME, PlanningReport.TITLE, PlanningReport::of)
            .concerning(PlanningReport::concerns);

    private static final List<ReportKind> ALL = List.of(
            DASHBOARD,
            CONTRACT,
            AMENDMENTS,
            AGREEMENTS,
            DELIBERATIONS,
            CHARTER,
            ADHESION,
            ACTORS,
            DIRECTORY,
            PLAN,
            ACTION_SHEETS,
            FINANCING,
            INDICATORS,
            GRANTS,
            GRANT_AGREEMENTS,
            GRANT_LETTERS,
            DEADLINES,
            MINUTES,
            CALLS,
            CALL_LETTERS,
            MEETING,
            TABLE_SHEETS,
            BADGES,
            EXCHANGES,
            WEAVE,
            PURCHASES,
            PLANNING_DOCUMENTS,
            RULES,
            REGISTER);

    private Reports() {}

    /**
     * All kinds of reports.
     *
     * @return the kinds, the dashboard first
     */
    public static List<ReportKind> all() {
        return ALL;
    }

    /**
     * All kinds of reports, and one’s own after them.
     *
     * @param own other kinds
     * @return the kinds, the dashboard first
     * @throws IllegalArgumentException if two of them have one name, under which each would write its file
     */
    public static List<ReportKind> with(ReportKind... own) {
        List<ReportKind> kinds = Stream.concat(ALL.stream(), Stream.of(own)).toList();
        List<String> names = new ArrayList<>();
        for (ReportKind kind : kinds) {
            if (names.contains(kind.name())) {
                throw new IllegalArgumentException("Two kinds of reports are called \"" + kind.name()
                        + "\": each writes a file of its name, so give one of them another");
            }
            names.add(kind.name());
        }
        return kinds;
    }

    /**
     * The kind of report with a name.
     *
     * @param name the name, the same in every language
     * @return the kind, if there is one
     */
    public static Optional<ReportKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
