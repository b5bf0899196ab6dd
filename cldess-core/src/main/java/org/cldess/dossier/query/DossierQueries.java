package org.cldess.dossier.query;

import java.time.LocalDate;
import org.cldess.dossier.Dossiers;

/**
 * Questions about all dossiers of a store, as they were last saved. A database answers them without loading the
 * dossiers.
 *
 * <p>Each answer is a page of a sorted list. The next page begins after the last row of the page before it, so that
 * each row that exists all the time is listed exactly once, whatever is saved between two pages.
 *
 * <p>The answers contain what the store contains, for every audience: an application must not show them to those who
 * may not see the whole dossier.
 *
 * <pre>{@code
 * Page<DueAction> late = queries.actions(ActionQuery.overdue(day), PageRequest.first(50));
 * Optional<Page<DueAction>> more = late.next().map(page -> queries.actions(ActionQuery.overdue(day), page));
 * }</pre>
 */
public interface DossierQueries {
    /**
     * Returns the queries of any store. They load every dossier for each page, which suits tests and small stores; a
     * database has its own.
     *
     * @param dossiers the store
     * @return the queries
     */
    static DossierQueries over(Dossiers dossiers) {
        return new LoadedDossiers(dossiers);
    }

    /**
     * Returns the actions that are due in a period.
     *
     * @param query which actions
     * @param page which page
     * @return the page of the actions, sorted by the day on which they are due, the dossier and the id
     */
    Page<DueAction> actions(ActionQuery query, PageRequest page);

    /**
     * Returns the movements of money in a period, as recorded: a movement that was corrected and its correction are
     * both listed.
     *
     * @param query which movements
     * @param page which page
     * @return the page of the movements, sorted by their days, the dossier and the id
     */
    Page<DossierMovement> movements(MovementQuery query, PageRequest page);

    /**
     * Returns the actors with a part of a name. A database reads the names of all actors, or of those of the communes,
     * the family and the activity, for each page.
     *
     * @param query which actors
     * @param page which page
     * @return the page of the actors, sorted by their names without accents or case, the dossier and the id
     */
    Page<DossierActor> actors(ActorQuery query, PageRequest page);

    /**
     * Counts the actors that a query finds, by commune, family and activity: what a user may choose next.
     *
     * @param query which actors
     * @return the numbers
     */
    ActorFacets facets(ActorQuery query);

    /**
     * Returns the indicators that have no value in a period: none of the measurements that
     * {@linkplain org.cldess.indicator.Indicator#counting count} has its day in it. Indicators that are computed or
     * counted by the dossier itself are left out.
     *
     * @param from the first day of the period
     * @param until the last day of the period
     * @param page which page
     * @return the page of the indicators, sorted by the dossier and the id
     */
    Page<UnmeasuredIndicator> unmeasured(LocalDate from, LocalDate until, PageRequest page);

    /**
     * Returns the figures of each dossier.
     *
     * @param day the day for which the status of the actions is asked
     * @param page which page
     * @return the page of the figures, in the order of the ids of the dossiers
     */
    Page<DossierFigures> figures(LocalDate day, PageRequest page);
}
