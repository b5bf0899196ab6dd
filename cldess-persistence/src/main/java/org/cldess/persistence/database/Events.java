package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.EVENT;
import static org.cldess.persistence.schema.Tables.EVENT_NUMBER;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.cldess.event.DomainEvent;
import org.cldess.event.EventKind;
import org.cldess.event.StoredEvent;
import org.cldess.money.Amount;
import org.cldess.store.Revision;
import org.jooq.Field;
import org.jooq.Query;

/**
 * The rows of the events that other systems have not read yet.
 *
 * <p>A save writes its events without numbers, because it does not know in which order it and others will be committed.
 * The first reader that sees them gives them their numbers, in a transaction that excludes others that do the same. So
 * no event appears with a number below one that was already read, and saves do not wait for each other.
 */
final class Events {
    /** The columns of an event that has no number yet. */
    static final List<Field<?>> ADDED = List.of(
            EVENT.DOSSIER_ID,
            EVENT.REVISION,
            EVENT.PLACE,
            EVENT.KIND,
            EVENT.SUBJECT,
            EVENT.ENTRY,
            EVENT.DAY,
            EVENT.AMOUNT_CENTS,
            EVENT.WITHDRAWN);

    /** The place of the only row with the last number. */
    private static final int ONLY = 0;

    private final Session session;

    Events(Session session) {
        this.session = session;
    }

    /** Returns the rows of the events of one save of a dossier, with the cells of {@link #ADDED}. */
    static List<RowValues> rows(DossierId id, Revision revision, List<DomainEvent> events) {
        List<RowValues> rows = new ArrayList<>();
        for (DomainEvent event : events) {
            rows.add(RowValues.of(
                    id.value(),
                    revision.number(),
                    rows.size(),
                    event.kind().code(),
                    event.subject(),
                    event.entry().orElse(null),
                    event.day().map(LocalDate::toString).orElse(null),
                    event.amount().map(Amount::cents).orElse(null),
                    event.isWithdrawn() ? 1 : 0));
        }
        return rows;
    }

    /** Returns the statement that removes all events of a dossier. */
    Query removing(DossierId id) {
        return session.sql().deleteFrom(EVENT).where(EVENT.DOSSIER_ID.eq(id.value()));
    }

    /** Returns the statement that removes the events up to a number. */
    Query removingUpTo(long number) {
        return session.sql().deleteFrom(EVENT).where(EVENT.NUMBER.le(number));
    }

    /** Returns the first events after a number, of those that have numbers. */
    List<StoredEvent> after(long number, int limit) throws SQLException {
        return session
                .rows(session.sql()
                        .select(
                                EVENT.NUMBER,
                                EVENT.REVISION,
                                EVENT.KIND,
                                EVENT.DOSSIER_ID,
                                EVENT.SUBJECT,
                                EVENT.ENTRY,
                                EVENT.DAY,
                                EVENT.AMOUNT_CENTS,
                                EVENT.WITHDRAWN)
                        .from(EVENT)
                        .where(EVENT.NUMBER.gt(number))
                        .orderBy(EVENT.NUMBER)
                        .limit(limit))
                .stream()
                .map(Events::stored)
                .toList();
    }

    private static StoredEvent stored(RowValues row) {
        return new StoredEvent(
                (Long) row.require(0),
                new Revision((Long) row.require(1)),
                new DomainEvent(
                        EventKind.of((String) row.require(2)),
                        DossierId.of((String) row.require(3)),
                        (String) row.require(4),
                        Optional.ofNullable((String) row.get(5)),
                        Optional.ofNullable((String) row.get(6)).map(LocalDate::parse),
                        Optional.ofNullable((Long) row.get(7)).map(Amount::ofCents),
                        row.require(8).equals(1)));
    }

    /** Returns whether an event has no number yet. */
    boolean lackNumbers() throws SQLException {
        return !session.rows(session.sql()
                        .select(EVENT.PLACE)
                        .from(EVENT)
                        .where(EVENT.NUMBER.isNull())
                        .limit(1))
                .isEmpty();
    }

    /** Gives numbers to the events that have none: those of one dossier in the order of its saves. */
    void number() throws SQLException {
        List<RowValues> lacking = session.rows(session.sql()
                .select(EVENT.DOSSIER_ID, EVENT.REVISION, EVENT.PLACE)
                .from(EVENT)
                .where(EVENT.NUMBER.isNull())
                .orderBy(EVENT.DOSSIER_ID, EVENT.REVISION, EVENT.PLACE));
        if (lacking.isEmpty()) {
            return;
        }
        long last = lastNumber();
        List<RowValues> numbered = new ArrayList<>();
        for (RowValues key : lacking) {
            numbered.add(RowValues.of(last + numbered.size() + 1, key.get(0), key.get(1), key.get(2)));
        }
        session.run(
                session.sql()
                        .update(EVENT)
                        .set(EVENT.NUMBER, last)
                        .where(EVENT.DOSSIER_ID
                                .eq("")
                                .and(EVENT.REVISION.eq(last))
                                .and(EVENT.PLACE.eq(ONLY))),
                numbered);
        long now = last + numbered.size();
        session.run(
                last == 0
                        ? session.sql()
                                .insertInto(EVENT_NUMBER)
                                .set(EVENT_NUMBER.PLACE, ONLY)
                                .set(EVENT_NUMBER.NUMBER, now)
                        : session.sql().update(EVENT_NUMBER).set(EVENT_NUMBER.NUMBER, now));
    }

    private long lastNumber() throws SQLException {
        return session.rows(session.sql().select(EVENT_NUMBER.NUMBER).from(EVENT_NUMBER)).stream()
                .mapToLong(row -> (Long) row.require(0))
                .findFirst()
                .orElse(0);
    }
}
