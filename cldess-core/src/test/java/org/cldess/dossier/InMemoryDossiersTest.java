package org.cldess.dossier;

import org.cldess.porttest.DossiersPortTest;

class InMemoryDossiersTest extends DossiersPortTest {
    @Override
    protected Dossiers empty() {
        return Dossiers.inMemory();
    }
}
