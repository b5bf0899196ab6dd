package org.cldess.event;

import org.cldess.porttest.OutboxPortTest;

class InMemoryOutboxTest extends OutboxPortTest {
    @Override
    protected Store empty() {
        InMemoryOutbox outbox = InMemoryOutbox.empty();
        return new Store(outbox.dossiers(), outbox);
    }
}
