package org.cldess.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.reporting.action.ActionSheets;
import org.cldess.reporting.actor.ActorSheets;
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
import org.cldess.reporting.figure.FiguresReport;
import org.cldess.reporting.financing.FinancingReport;
import org.cldess.reporting.financing.VouchersReport;
import org.cldess.reporting.grant.GrantAgreementReport;
import org.cldess.reporting.grant.GrantLettersReport;
import org.cldess.reporting.grant.GrantsReport;
import org.cldess.reporting.grantform.GrantAccountsReport;
import org.cldess.reporting.grantform.GrantRequestsReport;
import org.cldess.reporting.indicator.IndicatorsReport;
import org.cldess.reporting.meeting.AttendanceReport;
import org.cldess.reporting.meeting.BadgesReport;
import org.cldess.reporting.meeting.ItinerariesReport;
import org.cldess.reporting.meeting.MeetingReport;
import org.cldess.reporting.meeting.TableSheetsReport;
import org.cldess.reporting.minutes.MinutesReport;
import org.cldess.reporting.network.NetworkReport;
import org.cldess.reporting.objective.ObjectiveSheets;
import org.cldess.reporting.plan.PlanReport;
import org.cldess.reporting.planning.PlanningReport;
import org.cldess.reporting.purchase.PurchasesReport;
import org.cldess.reporting.register.ProcessingRegister;
import org.cldess.reporting.review.AnnualReview;
import org.cldess.reporting.rules.RulesReport;
import org.cldess.reporting.story.PressKit;
import org.cldess.reporting.story.StoryReport;
import org.cldess.reporting.view.ReportKind;

/**
 * The built-in kinds of reports on a dossier.
 *
 * <pre>{@code
 * Report report = Reports.DASHBOARD.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH);
 * Format.HTML.write(report, output);
 * }</pre>
 *
 * <p>A kind of report can be customized: {@code Reports.DASHBOARD.under(rules).with(gazetteer)} uses other rules, and
 * commune names from another gazetteer. {@link ReportKind#of(String, org.cldess.language.Localizable,
 * java.util.function.Function)} creates a custom kind.
 */
public final class Reports {
    private static final List<ReportKind> LISTED = new ArrayList<>();

    /**
     * The dashboard of the steering committee (<i>{@index "tableau de bord"}</i>): progress, delays, money, points that
     * need attention, next events.
     */
    public static final ReportKind DASHBOARD = listed(Dashboard.KIND);

    /**
     * The story of the contract (<i>{@index récit}</i>) for inhabitants: the text of its author, what happened, what is
     * done, what is next, whom to ask, and a block for a newsletter. It applies to dossiers that have an action or an
     * actor.
     */
    public static final ReportKind STORY = listed(StoryReport.KIND);

    /**
     * The press kit (<i>{@index "dossier de presse"}</i>): three figures with their dates and sources, the text of the
     * story, quotes, the last events, the contract in brief, whom to call. It applies to dossiers that have an action
     * or an actor.
     */
    public static final ReportKind PRESS_KIT = listed(PressKit.KIND);

    /**
     * The review of the last year that was complete by the day (<i>{@index "bilan annuel"}</i>): what was promised,
     * done, spent and achieved, what changed since the year before, what is next, and the text of its author. It
     * applies to dossiers that have an action.
     */
    public static final ReportKind ANNUAL_REVIEW = listed(AnnualReview.KIND);

    /**
     * The figures of the contract (<i>{@index "chiffres et preuves"}</i>): what each counts, until when it is recorded,
     * and which document proves it. It applies to dossiers that have an action, an indicator or a purchase.
     */
    public static final ReportKind FIGURES = listed(FiguresReport.KIND);

    /**
     * The contract (<i>{@index contrat}</i>): parties, text, objectives, money, signatures, and changes to the parties.
     */
    public static final ReportKind CONTRACT = listed(ContractReport.KIND);

    /**
     * The amendments (<i>{@index avenants}</i>), a document for each: the text before and after, the effective date,
     * the amount and the signatories. It applies to dossiers whose contract has an amendment.
     */
    public static final ReportKind AMENDMENTS = listed(AmendmentReport.KIND);

    /**
     * The partnership agreements (<i>{@index "conventions de partenariat"}</i>), a document for each: parties,
     * articles, deliverables, term and signatures. It applies to dossiers that have one.
     */
    public static final ReportKind AGREEMENTS = listed(AgreementReport.KIND);

    /**
     * Extracts from the registers of deliberations (<i>{@index "extraits du registre des délibérations"}</i>): votes,
     * and what they authorize. It applies to dossiers that have one.
     */
    public static final ReportKind DELIBERATIONS = listed(DeliberationReport.KIND);

    /**
     * The charter in force (<i>{@index charte}</i>), with its signatories and versions. It applies to dossiers that
     * have a charter, and to those whose kind of contract requires one.
     */
    public static final ReportKind CHARTER = listed(CharterReport.KIND);

    /**
     * The form for joining the charter (<i>{@index "bulletin d’adhésion"}</i>), to fill in by hand, with the text in
     * force. It applies to dossiers that have a charter.
     */
    public static final ReportKind ADHESION = listed(AdhesionForm.KIND);

    /**
     * Who is who (<i>{@index "qui est qui"}</i>): the position of each body towards the social economy and inclusion on
     * the day, with the reasons. It applies to social economy contracts that have actors.
     */
    public static final ReportKind ACTORS = listed(ActorsReport.KIND);

    /**
     * A sheet for each actor (<i>{@index "fiches acteurs"}</i>): its signature of the charter, its actions, grants,
     * meetings and ties, the personal data that are kept, and how to correct them. It applies to dossiers that have
     * actors.
     */
    public static final ReportKind ACTOR_SHEETS = listed(ActorSheets.KIND);

    /**
     * The directory (<i>{@index annuaire}</i>) of the actors that agreed to be listed, with a map: the activity, place
     * and contact details of each. It applies to dossiers that record for an actor whether it agreed.
     */
    public static final ReportKind DIRECTORY = listed(DirectoryReport.KIND);

    /**
     * The plan (<i>{@index "plan d’action"}</i>): the schedule and the delays, by objective. It applies to dossiers
     * that have an action.
     */
    public static final ReportKind PLAN = listed(PlanReport.KIND);

    /** A sheet for each action (<i>{@index "fiches actions"}</i>): its actors, dates, cost and progress. */
    public static final ReportKind ACTION_SHEETS = listed(ActionSheets.KIND);

    /**
     * A sheet for each objective of the first level (<i>{@index "fiches objectifs"}</i>): its progress, actions, money,
     * indicators, actors and next dates. It applies to dossiers that have an action.
     */
    public static final ReportKind OBJECTIVE_SHEETS = listed(ObjectiveSheets.KIND);

    /**
     * The money (<i>{@index financement}</i>): the amounts planned, awarded, paid and still to be funded, by funder,
     * objective and action, with the actual expenses. It applies to dossiers in which an action has a financing plan.
     */
    public static final ReportKind FINANCING = listed(FinancingReport.KIND);

    /**
     * The vouchers (<i>{@index "pièces justificatives"}</i>) of expenses and of the payments of funders, for the
     * committee, and what has none. It applies to dossiers in which something was invoiced or paid.
     */
    public static final ReportKind VOUCHERS = listed(VouchersReport.KIND);

    /**
     * The indicators (<i>{@index indicateurs}</i>): the baseline, target, measurements and expected current value of
     * each. It applies to dossiers that have one.
     */
    public static final ReportKind INDICATORS = listed(IndicatorsReport.KIND);

    /**
     * The grants (<i>{@index subventions}</i>): which are agreed and paid, what is due from whom, and the history of
     * each. It applies to dossiers that have one.
     */
    public static final ReportKind GRANTS = listed(GrantsReport.KIND);

    /**
     * The requests for grants (<i>{@index "demandes de subvention"}</i>) that are not decided, a form for each in the
     * order of Cerfa no. 12156, for the committee: it is filled in as far as the dossier knows the answers. It applies
     * to dossiers that have an undecided grant.
     */
    public static final ReportKind GRANT_REQUESTS = listed(GrantRequestsReport.KIND);

    /**
     * The grant agreements (<i>{@index "conventions de subvention"}</i>), each as a text to sign on pages of its own.
     * The first pages, for the committee, say what to check in each. It applies to dossiers in which a grant has one.
     */
    public static final ReportKind GRANT_AGREEMENTS = listed(GrantAgreementReport.KIND);

    /**
     * The letters of award and refusal of grants (<i>{@index "lettres de notification"}</i>), a page for each, for the
     * committee. It applies to dossiers with a decided grant.
     */
    public static final ReportKind GRANT_LETTERS = listed(GrantLettersReport.KIND);

    /**
     * The financial reports on grants (<i>{@index "comptes rendus financiers"}</i>), a form for each in the order of
     * Cerfa no. 15059, for the committee: received, or filled in as far as the dossier knows the answers. It applies to
     * dossiers with an awarded grant that is earmarked.
     */
    public static final ReportKind GRANT_ACCOUNTS = listed(GrantAccountsReport.KIND);

    /** The deadlines (<i>{@index échéancier}</i>) of all kinds after the day. */
    public static final ReportKind DEADLINES = listed(DeadlinesReport.KIND);

    /**
     * The minutes of the bodies’ sittings (<i>{@index "comptes rendus"}</i>): attendance, decisions and their
     * follow-up. It applies to dossiers in which a body has sat or will sit.
     */
    public static final ReportKind MINUTES = listed(MinutesReport.KIND);

    /**
     * The calls for projects (<i>{@index "appels à projets"}</i>): the applications, the ranking of the jury and the
     * awards. It applies to dossiers that have one.
     */
    public static final ReportKind CALLS = listed(CallReport.KIND);

    /**
     * The letters that inform the applicants of a call of the jury’s decision (<i>{@index "lettres de résultat"}</i>),
     * a page for each, for the committee. It applies to dossiers in which a jury has decided.
     */
    public static final ReportKind CALL_LETTERS = listed(CallLettersReport.KIND);

    /**
     * The plan of the speed meeting (<i>{@index rencontre}</i>) for the desk: when and where, who is free in which
     * round, who meets whom, and the proof that no plan is better. The sheets to hand out are documents of their own:
     * {@link #ITINERARIES}, {@link #ATTENDANCE}, {@link #TABLE_SHEETS} and {@link #BADGES}. It applies to dossiers that
     * have a speed meeting.
     */
    public static final ReportKind MEETING = listed(MeetingReport.KIND);

    /**
     * The itineraries of a speed meeting (<i>{@index itinéraires}</i>): one A5 side for each person, with the break,
     * the place, whom to meet and boxes to tick. It applies to dossiers that have a speed meeting.
     */
    public static final ReportKind ITINERARIES = listed(ItinerariesReport.KIND);

    /**
     * The attendance sheet of a speed meeting (<i>{@index "feuille de présence"}</i>), with the telephone numbers of
     * the guests for the committee. It applies to dossiers that have a speed meeting.
     */
    public static final ReportKind ATTENDANCE = listed(AttendanceReport.KIND);

    /**
     * A sheet for each table of a speed meeting (<i>{@index "fiches de table"}</i>), with room for notes. It applies to
     * dossiers that have a speed meeting.
     */
    public static final ReportKind TABLE_SHEETS = listed(TableSheetsReport.KIND);

    /**
     * The badges of the guests of a speed meeting (<i>{@index badges}</i>), ten on a sheet. It applies to dossiers that
     * have a speed meeting.
     */
    public static final ReportKind BADGES = listed(BadgesReport.KIND);

    /**
     * The exchanges (<i>{@index "vis ma vie"}</i>) and both visits of each: requested, scheduled, held, reported; and
     * the next deadlines. It applies to dossiers that have one.
     */
    public static final ReportKind EXCHANGES = listed(ExchangesReport.KIND);

    /**
     * The network of the actors (<i>{@index maillage}</i>): isolated actors, groups without ties between them, actors
     * on whom the network depends, and the most useful introductions. It applies to social economy contracts with at
     * least two actors.
     */
    public static final ReportKind NETWORK = listed(NetworkReport.KIND);

    /**
     * The purchases (<i>{@index achats}</i>): forecast and actual amounts, the share of inclusive structures, and the
     * considerations of each lot. It applies to dossiers that have one.
     */
    public static final ReportKind PURCHASES = listed(PurchasesReport.KIND);

    /**
     * The planning documents (<i>{@index "documents d’urbanisme"}</i>): the progress of each, the contributions
     * requested for its text, and their outcome. It applies to dossiers that have one.
     */
    public static final ReportKind PLANNING_DOCUMENTS = listed(PlanningReport.KIND);

    /**
     * The rulebook (<i>{@index "règles et constats"}</i>): errors, missing data, and every rule with its source and
     * dates.
     */
    public static final ReportKind RULES = listed(RulesReport.KIND);

    /**
     * The record of processing (<i>{@index "registre des activités de traitement"}</i>): the personal data that are
     * kept, the purpose and the retention period. It applies to dossiers that have a contact.
     */
    public static final ReportKind REGISTER = listed(ProcessingRegister.KIND);

    private static final List<ReportKind> ALL = List.copyOf(LISTED);

    private Reports() {}

    private static ReportKind listed(ReportKind kind) {
        LISTED.add(kind);
        return kind;
    }

    /**
     * Returns all built-in kinds of reports.
     *
     * @return the kinds, the dashboard first
     */
    public static List<ReportKind> all() {
        return ALL;
    }

    /**
     * Returns all built-in kinds of reports, followed by other kinds.
     *
     * @param own the other kinds
     * @return the kinds, the dashboard first
     * @throws IllegalArgumentException if two of them have the same name and would write the same file
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
     * Finds a built-in kind of report by its name.
     *
     * @param name the name, the same in every language
     * @return the kind; empty if there is none
     */
    public static Optional<ReportKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
