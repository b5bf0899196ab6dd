package org.cldess.event;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.dossier.Deletion;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Revision;
import org.cldess.store.Stored;

/** An outbox that keeps its events in memory, with the dossiers that cause them, for tests and trials. */
public final class InMemoryOutbox implements Outbox {
    private final List<StoredEvent> events = new ArrayList<>();
    private final Dossiers dossiers;
    private long last;

    private InMemoryOutbox() {
        this.dossiers = Dossiers.inMemory(new Dossiers.Listener() {
            @Override
            public void saved(Optional<Dossier> before, Stored<Dossier> after) {
                add(DomainEvent.between(before, after.value()), after.revision());
            }

            @Override
            public void deleted(Deletion deletion) {
                removeAndTell(deletion);
            }
        });
    }

    /** {@return an empty outbox, with an empty store of dossiers} */
    public static InMemoryOutbox empty() {
        return new InMemoryOutbox();
    }

    /** {@return the store whose saves cause the events} */
    public Dossiers dossiers() {
        return dossiers;
    }

    private synchronized void add(List<DomainEvent> told, Revision revision) {
        told.forEach(event -> events.add(new StoredEvent(++last, revision, event)));
    }

    private synchronized void removeAndTell(Deletion deletion) {
        events.removeIf(stored -> stored.event().dossier().equals(deletion.id()));
        add(
                List.of(DomainEvent.deletion(
                        deletion.id(),
                        deletion.change().at().atOffset(ZoneOffset.UTC).toLocalDate())),
                Revision.NONE);
    }

    @Override
    public synchronized List<StoredEvent> after(long cursor, int limit) {
        return events.stream()
                .filter(stored -> stored.number() > cursor)
                .limit(Math.max(limit, 0))
                .toList();
    }

    @Override
    public synchronized void acknowledge(long cursor) {
        events.removeIf(stored -> stored.number() <= cursor);
    }

    @Override
    public synchronized String toString() {
        return "Outbox in memory: %s events".formatted(events.size());
    }
}
