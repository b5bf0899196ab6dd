package org.cldess.reporting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.contracts.ContractsPage;
import org.cldess.reporting.document.Report;

/**
 * The report on several contracts, such as all those of a Région (<i>{@index "tableau des contrats"}</i>): what needs
 * attention, then one line for each contract, sorted by name. Money and indicators are added up where that is right;
 * where it is not, the report says why.
 *
 * <pre>{@code
 * try (Stream<Stored<Dossier>> all = database.dossiers().all()) {
 *     Report report = ContractsReport.of(all.map(Stored::value), day, Audience.COMMITTEE, Locale.FRENCH);
 *     Format.HTML.write(report, output);
 * }
 * }</pre>
 */
public final class ContractsReport {
    /** The file name of the report. */
    public static final String NAME = ContractsPage.NAME;

    private ContractsReport() {}

    /**
     * Creates the report. Only one dossier is in memory at a time, if the stream makes them one after the other.
     *
     * @param dossiers the whole dossiers, in any order; they are not changed
     * @param day the date of the facts
     * @param audience the audience, to which each dossier is restricted
     * @param locale the language: English for an English locale, French for any other
     * @return the report; the same arguments always give the same content
     */
    public static Report of(Stream<Dossier> dossiers, LocalDate day, Audience audience, Locale locale) {
        return ContractsPage.of(dossiers, day, audience, locale).finished();
    }
}
