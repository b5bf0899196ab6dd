package org.cldess;

import org.cldess.dossier.Dossier;
import org.cldess.testing.PublicApiTest;

class CoreApiTest extends PublicApiTest {
    CoreApiTest() {
        super(Dossier.class);
    }
}
