package org.cldess.persistence.database;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cldess.dossier.query.ActionQuery;
import org.cldess.dossier.query.ActorFacets;
import org.cldess.dossier.query.ActorQuery;
import org.cldess.dossier.query.DossierActor;
import org.cldess.dossier.query.DossierFigures;
import org.cldess.dossier.query.DossierMovement;
import org.cldess.dossier.query.DossierQueries;
import org.cldess.dossier.query.DueAction;
import org.cldess.dossier.query.MovementQuery;
import org.cldess.dossier.query.Page;
import org.cldess.dossier.query.PageKey;
import org.cldess.dossier.query.PageRequest;
import org.cldess.dossier.query.UnmeasuredIndicator;

/** Answers questions about all dossiers with statements that read the rows of a page. */
final class JooqQueries implements DossierQueries {
    private final Transactions transactions;
    private final String where;

    JooqQueries(Transactions transactions, String where) {
        this.transactions = transactions;
        this.where = where;
    }

    private <T> Page<T> page(PageRequest request, Function<T, PageKey> key, Transactions.Work<List<T>> found) {
        return Page.of(answer(found), request, key);
    }

    private <T> T answer(Transactions.Work<T> found) {
        return transactions.read(session -> {
            try {
                return found.in(session);
            } catch (IllegalArgumentException | IllegalStateException | DateTimeException | NullPointerException e) {
                throw DatabaseProblem.DAMAGED.at(
                        where, new IllegalStateException("Rows of the dossiers make no sense.", e));
            }
        });
    }

    @Override
    public Page<DueAction> actions(ActionQuery query, PageRequest page) {
        page.after().ifPresent(PageKey::day);
        return page(page, DueAction::key, session -> new ActionRows(session).find(query, page));
    }

    @Override
    public Page<DossierMovement> movements(MovementQuery query, PageRequest page) {
        page.after().ifPresent(PageKey::day);
        return page(page, DossierMovement::key, session -> new MovementRows(session).find(query, page));
    }

    @Override
    public Page<DossierActor> actors(ActorQuery query, PageRequest page) {
        return page(page, DossierActor::key, session -> new ActorRows(session).find(query, page));
    }

    @Override
    public ActorFacets facets(ActorQuery query) {
        return answer(session -> new ActorRows(session).facets(query));
    }

    @Override
    public Page<UnmeasuredIndicator> unmeasured(LocalDate from, LocalDate until, PageRequest page) {
        return page(page, UnmeasuredIndicator::key, session -> new IndicatorRows(session).find(from, until, page));
    }

    @Override
    public Page<DossierFigures> figures(LocalDate day, PageRequest page) {
        return page(page, DossierFigures::key, session -> new FigureRows(session).find(day, page));
    }

    @Override
    public String toString() {
        return "Queries of " + where;
    }
}
