package org.cldess.persistence;

import org.cldess.testing.PublicApiTest;

class PersistenceApiTest extends PublicApiTest {
    PersistenceApiTest() {
        super(DossierFile.class);
    }

    @Override
    protected boolean isGenerated(String name) {
        return name.startsWith("org.cldess.persistence.schema");
    }
}
