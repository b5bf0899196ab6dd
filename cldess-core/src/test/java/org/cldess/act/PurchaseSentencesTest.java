package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.purchase.LotId;
import org.cldess.purchase.PurchaseId;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of hours of work integration and of the money of lots. */
class PurchaseSentencesTest {
    private static Answer<Dossier> work(Dossier dossier, String purchase, int lot) {
        return Acts.of(dossier).purchase(PurchaseId.of(purchase)).work(lot, PurchaseActsTest.WORKED);
    }

    private static Answer<Dossier> paid(String lot, Known<List<AccountReference>> references) {
        return Acts.of(PurchaseActsTest.DOSSIER)
                .move(Movement.of(
                                MovementId.of("m"),
                                LotId.of(lot),
                                LocalDate.of(2013, 9, 2),
                                MovementKind.PAID,
                                Amount.euros("100"))
                        .toBuilder()
                        .references(references)
                        .build());
    }

    static Stream<Said> said() {
        return Stream.of(
                Said.of(
                        "buy.unknown",
                        () -> paid("nul", Known.of(List.of())),
                        "Aucun achat du dossier n’a le lot « nul ». Vérifiez l’identifiant, ou ajoutez-le d’abord.",
                        "No purchase of the dossier has the lot “nul”. Check the id, or add it first."),
                Said.of(
                        "buy.voucher",
                        () -> paid("ouest", Known.notRecorded()),
                        "Le mouvement de « Entretien des espaces verts, Ouest » ne dit pas quelle pièce le justifie."
                                + " Indiquez sa référence.",
                        "The movement of “Entretien des espaces verts, Ouest” does not cite a supporting document. Give"
                                + " its reference."),
                Said.of(
                        "buy.holder",
                        () -> paid("sud", Known.of(List.of())),
                        "Le mouvement de « Entretien des espaces verts, Sud » ne dit pas quel titulaire est payé, et le"
                                + " lot n’en a pas qu’un. Nommez le titulaire.",
                        "The movement of “Entretien des espaces verts, Sud” does not say which contractor is paid, and"
                                + " the lot does not have a single one. Name the contractor."),
                Said.of(
                        "hours.no-purchase",
                        () -> work(PurchaseActsTest.DOSSIER, "nul", 0),
                        "Aucun achat ne porte l’identifiant « nul ». Vérifiez-le.",
                        "No purchase has the id “nul”. Check it."),
                Said.of(
                        "hours.no-lot",
                        () -> work(PurchaseActsTest.DOSSIER, "espaces-verts", 3),
                        "L’achat « Entretien des espaces verts » n’a pas de lot n° 4 : il en a 3. Vérifiez le lot.",
                        "The purchase “Entretien des espaces verts” has no lot no. 4: it has 3. Check the lot."),
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
