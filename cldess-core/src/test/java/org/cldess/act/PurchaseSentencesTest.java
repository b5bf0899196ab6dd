package org.cldess.act;

import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.purchase.PurchaseId;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of hours of work integration. */
class PurchaseSentencesTest {
    private static Answer<Dossier> work(Dossier dossier, String purchase, int lot) {
        return Acts.of(dossier).purchase(PurchaseId.of(purchase)).work(lot, PurchaseActsTest.WORKED);
    }

    static Stream<Said> said() {
        return Stream.of(
                Said.of(
                        "hours.no-purchase",
                        () -> work(PurchaseActsTest.DOSSIER, "nul", 0),
                        "Aucun achat ne porte l’identifiant « nul ». Vérifiez-le.",
                        "No purchase has the id “nul”. Check it."),
                Said.of(
                        "hours.no-lot",
                        () -> work(PurchaseActsTest.DOSSIER, "espaces-verts", 2),
                        "L’achat « Entretien des espaces verts » n’a pas de lot n° 3 : il en a 2. Vérifiez le lot.",
                        "The purchase “Entretien des espaces verts” has no lot no. 3: it has 2. Check the lot."),
                Said.of(
                        "hours.again",
                        () -> work(
                                work(PurchaseActsTest.DOSSIER, "espaces-verts", 1)
                                        .orElseThrow(),
                                "espaces-verts",
                                1),
                        "Le lot a déjà des heures de cette structure du 2 septembre 2013 au 29 novembre 2013. Corrigez"
                                + " celles-ci, ou la période.",
                        "The lot already has hours of this structure from 2 September 2013 to 29 November 2013. Correct"
                                + " those, or the period."));
    }

    @ParameterizedTest
    @MethodSource("said")
    void each_refusal_has_its_sentence(Said said) {
        said.check();
    }
}
