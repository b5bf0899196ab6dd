package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.DOSSIER;

import java.util.List;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierDraft;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.Stale;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.jooq.DSLContext;

/** Keeps dossiers in tables. */
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
        return transactions
                .read(sql ->
                        new Revisions(sql).last(id).map(last -> new Found(new RowStore(sql).read(id), last.revision())))
                .map(found -> new Stored<>(dossier(id, found.rows()), found.revision()));
    }

    @Override
    public List<DossierId> ids() {
        return transactions
                .read(sql ->
                        sql.select(DOSSIER.ID).from(DOSSIER).orderBy(DOSSIER.ID).fetch(DOSSIER.ID))
                .stream()
                .map(DossierId::of)
                .toList();
    }

    @Override
    public Answer<Revision> save(Dossier dossier, Revision expected, Change change) {
        Rows wanted = DossierTables.rows(DossierDraft.of(dossier));
        return transactions.write(sql -> {
            Optional<Revisions.Save> last = new Revisions(sql).last(dossier.id());
            Revision current = last.map(Revisions.Save::revision).orElse(Revision.NONE);
            return current.equals(expected)
                    ? Answer.granted(write(sql, dossier.id(), wanted, current, change))
                    : Stale.refusal(dossier.id(), current, last.map(Revisions.Save::change));
        });
    }

    private static Revision write(DSLContext sql, DossierId id, Rows wanted, Revision current, Change change) {
        RowStore store = new RowStore(sql);
        Rows stored = current.equals(Revision.NONE) ? new Rows() : store.read(id);
        List<Difference> differences = Difference.between(stored, wanted);
        if (differences.isEmpty()) {
            return current;
        }
        differences.forEach(store::write);
        new Revisions(sql).add(id, new Revisions.Save(current.next(), change));
        return current.next();
    }

    private Dossier dossier(DossierId id, Rows rows) {
        try {
            return DossierTables.dossier(rows).toDossier();
        } catch (RuntimeException e) {
            throw Trouble.DAMAGED.at(
                    where, new IllegalStateException("The rows of the dossier '%s' make no sense.".formatted(id), e));
        }
    }
}
