package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.DOSSIER;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.StaleRevision;
import org.cldess.persistence.database.Revisions.Save;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;

/** Stores dossiers in tables. */
final class JooqDossiers implements Dossiers {
    private final Transactions transactions;
    private final String where;

    JooqDossiers(Transactions transactions, String where) {
        this.transactions = transactions;
        this.where = where;
    }

    @Override
    public Optional<Stored<Dossier>> find(DossierId id) {
        record Found(Rows rows, Revision revision) {}
        Optional<Found> found = transactions.read(session -> {
            Optional<Save> last = last(session, id);
            while (last.isPresent()) {
                Rows rows = session.dossierRows().read(id);
                Optional<Save> afterwards = session.maySeeLaterCommits() ? last(session, id) : last;
                if (afterwards.equals(last)) {
                    return Optional.of(new Found(rows, last.get().revision()));
                }
                last = afterwards; // the rows of two saves may be mixed
            }
            return Optional.empty();
        });
        return found.map(it -> new Stored<>(dossier(id, it.rows()), it.revision()));
    }

    @Override
    public List<DossierId> ids() {
        return transactions
                .read(session -> session.rows(
                        session.sql().select(DOSSIER.ID).from(DOSSIER).orderBy(DOSSIER.ID)))
                .stream()
                .map(row -> DossierId.of((String) row.require(0)))
                .toList();
    }

    @Override
    public Answer<Revision> save(Dossier dossier, Revision expected, Change change) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(change, "change");
        Rows wanted = DossierTables.rows(dossier.parts());
        return transactions.write(dossier.id(), session -> {
            Optional<Save> last = last(session, dossier.id());
            Revision current = last.map(Save::revision).orElse(Revision.NONE);
            return current.equals(expected)
                    ? Answer.granted(write(session, dossier.id(), wanted, current, change))
                    : StaleRevision.refusal(dossier.id(), current, last.map(Save::change));
        });
    }

    private Optional<Save> last(Session session, DossierId id) throws SQLException {
        try {
            return new Revisions(session).last(id);
        } catch (RuntimeException e) {
            throw senseless(id, e);
        }
    }

    private static Revision write(Session session, DossierId id, Rows wanted, Revision current, Change change)
            throws SQLException {
        RowStore store = session.dossierRows();
        Rows stored = current.equals(Revision.NONE) ? new Rows() : store.read(id);
        List<Difference> differences = Difference.between(stored, wanted);
        if (differences.isEmpty()) {
            return current;
        }
        Save save = new Save(current.next(), change);
        store.write(differences, List.of(new Revisions(session).adding(id, save)));
        return save.revision();
    }

    private Dossier dossier(DossierId id, Rows rows) {
        try {
            return Dossier.of(DossierTables.parts(rows));
        } catch (RuntimeException e) {
            throw senseless(id, e);
        }
    }

    private DatabaseUnusableException senseless(DossierId id, RuntimeException cause) {
        return DatabaseProblem.DAMAGED.at(
                where, new IllegalStateException("The rows of the dossier '%s' make no sense.".formatted(id), cause));
    }
}
