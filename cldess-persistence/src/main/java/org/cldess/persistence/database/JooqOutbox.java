package org.cldess.persistence.database;

import java.util.List;
import org.cldess.event.Outbox;
import org.cldess.event.StoredEvent;

/** The outbox in the tables of a database. */
final class JooqOutbox implements Outbox {
    private final Transactions transactions;
    private final String where;

    JooqOutbox(Transactions transactions, String where) {
        this.transactions = transactions;
        this.where = where;
    }

    /** What has numbers, and whether there may be more. */
    private record Found(List<StoredEvent> events, boolean isAll) {}

    @Override
    public List<StoredEvent> after(long cursor, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        Found found = transactions.read(session -> {
            Events events = new Events(session);
            List<StoredEvent> numbered = events.after(cursor, limit);
            return new Found(numbered, numbered.size() == limit || !events.lackNumbers());
        });
        return found.isAll()
                ? found.events()
                : transactions.number(session -> {
                    Events events = new Events(session);
                    events.number();
                    return events.after(cursor, limit);
                });
    }

    @Override
    public void acknowledge(long cursor) {
        transactions.number(session -> {
            session.run(new Events(session).removingUpTo(cursor));
            return cursor;
        });
    }

    @Override
    public String toString() {
        return "Outbox of " + where;
    }
}
