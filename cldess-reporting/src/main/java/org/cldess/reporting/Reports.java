package org.cldess.reporting;

import java.util.List;
import java.util.Optional;
import org.cldess.reporting.content.ActionSheets;
import org.cldess.reporting.content.ActorsReport;
import org.cldess.reporting.content.AdhesionForm;
import org.cldess.reporting.content.AmendmentReport;
import org.cldess.reporting.content.CharterReport;
import org.cldess.reporting.content.ContractReport;
import org.cldess.reporting.content.Dashboard;
import org.cldess.reporting.content.DeliberationReport;
import org.cldess.reporting.content.DirectoryReport;
import org.cldess.reporting.content.MeetingReport;
import org.cldess.reporting.content.MinutesReport;
import org.cldess.reporting.content.ProcessingRegister;
import org.cldess.reporting.content.RulesReport;
import org.cldess.reporting.content.WeaveReport;

/**
 * The reports that can be made of a dossier.
 *
 * <pre>{@code
 * Report report = Reports.DASHBOARD.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH);
 * Format.HTML.write(report, output);
 * }</pre>
 *
 * <p>A kind of report can be made one’s own: {@code Reports.DASHBOARD.under(rules).with(gazetteer)} judges by other rules, and names communes
 * by another gazetteer.
 */
public final class Reports {
    /**
     * The dashboard of the steering committee (<i>tableau de bord</i>): what is done, what is late, where the money stands, what
     * needs attention, what comes next.
     */
    public static final ReportKind DASHBOARD = new ReportKind("tableau-de-bord", Dashboard::of);

    /** The contract (<i>contrat</i>): parties, text, objectives, money, signatures, and what became of the parties. */
    public static final ReportKind CONTRACT = new ReportKind("contrat", ContractReport::of);

    /** The charter in force (<i>charte</i>), with its signatories and versions. */
    public static final ReportKind CHARTER = new ReportKind("charte", CharterReport::of, CharterReport::concerns);

    /** The amendments (<i>avenants</i>), a paper for each: before and after, from when, for how much, and who signed. */
    public static final ReportKind AMENDMENTS =
            new ReportKind("avenants", AmendmentReport::of, AmendmentReport::concerns);

    /** Extracts of the registers of deliberations (<i>extraits du registre des délibérations</i>): votes, and what they allow. */
    public static final ReportKind DELIBERATIONS =
            new ReportKind("deliberations", DeliberationReport::of, DeliberationReport::concerns);

    /** The minutes of the bodies’ sittings (<i>comptes rendus</i>): who was there, what was decided and what became of it. */
    public static final ReportKind MINUTES =
            new ReportKind("comptes-rendus", MinutesReport::of, MinutesReport::concerns);

    /** The form by which somebody joins the charter (<i>bulletin d’adhésion</i>): to be filled in by hand, with the text in force. */
    public static final ReportKind ADHESION =
            new ReportKind("bulletin-adhesion", AdhesionForm::of, AdhesionForm::concerns);

    /** A sheet for each action (<i>fiches actions</i>): who, when, for how much, and where it stands. */
    public static final ReportKind ACTION_SHEETS = new ReportKind("fiches-actions", ActionSheets::of);

    /**
     * Who is who (<i>qui est qui</i>): each body’s place towards the social economy and inclusion on the day, with the reasons.
     */
    public static final ReportKind ACTORS = new ReportKind("acteurs", ActorsReport::of, ActorsReport::concerns);

    /** The directory (<i>annuaire</i>) of those who agreed to stand in it, with a map: what each does, where, and how to reach it. */
    public static final ReportKind DIRECTORY =
            new ReportKind("annuaire", DirectoryReport::of, DirectoryReport::concerns);

    /** The plan of the speed meeting (<i>rencontre</i>), with each participant's own itinerary; and the exchanges. */
    public static final ReportKind MEETING = new ReportKind("rencontre", MeetingReport::of);

    /**
     * The weave (<i>maillage</i>): who is alone, which groups do not talk, on whom everything rests, and which introductions would help most.
     */
    public static final ReportKind WEAVE = new ReportKind("maillage", WeaveReport::of, WeaveReport::concerns);

    /** The rulebook (<i>règles et constats</i>): what is wrong, what is missing, and every rule with its source and its days. */
    public static final ReportKind RULES = new ReportKind("regles", RulesReport::of);

    /** The record of processing (<i>registre des activités de traitement</i>): which data about persons are kept, why and until when. */
    public static final ReportKind REGISTER =
            new ReportKind("registre", ProcessingRegister::of, ProcessingRegister::concerns);

    private static final List<ReportKind> ALL = List.of(
            DASHBOARD,
            CONTRACT,
            AMENDMENTS,
            DELIBERATIONS,
            CHARTER,
            ADHESION,
            ACTORS,
            DIRECTORY,
            ACTION_SHEETS,
            MINUTES,
            MEETING,
            WEAVE,
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
     * The kind of report with a name.
     *
     * @param name the name, the same in every language
     * @return the kind, if there is one
     */
    public static Optional<ReportKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
