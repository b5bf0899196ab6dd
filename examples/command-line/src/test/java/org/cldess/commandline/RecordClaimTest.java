package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.financing.ExpenseId;
import org.cldess.grant.GrantId;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.junit.jupiter.api.Test;

/** Records a claim for payment on the command line. Of 26,000 € awarded to this grant, 18,200 € are paid. */
class RecordClaimTest extends RecordTest {
    private Run claim(Object... more) {
        return Run.of(Stream.concat(
                        Stream.of("record", "claim", file, "--grant", "s-bigaradier-2013", "--on", "10/02/2014"),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void records_the_expenses_of_a_claim_and_what_the_funder_retains_of_them() throws IOException {
        Path table = Files.writeString(folder.resolve("depenses.csv"), """
                dépense;intitulé;présenté;solde
                clauses-insertion-64-2013;;4 120,00;oui
                ;Encadrement;9000;oui
                """);
        Run presented = claim("--from", table);
        Run retained = claim(
                "--label",
                "Encadrement",
                "--presented",
                "9000",
                "--checked",
                "3/3/2014",
                "--eligible",
                "8000",
                "--retained",
                "8500",
                "--cut",
                "Loyer hors période");
        Run again = claim("--from", table, "--dry-run");

        assertThat(presented.status()).as(presented.out() + presented.err()).isZero();
        assertThat(retained.status()).as(retained.out() + retained.err()).isZero();
        assertThat(retained.out().replaceAll("[\u00A0\u202F]", " "))
                .contains("attribué 26 000,00 €, versé 18 200,00 €, reste à verser 7 800,00 €")
                .contains("Dépense « Encadrement » : présenté 9 000,00 €, éligible 8 000,00 €, retenu 8 500,00 €")
                .contains("Demande de solde du 10 février 2014 : présenté 13 120,00 €, éligible pas encore contrôlé")
                .contains("[GRT-17]");
        assertThat(again.out()).contains("2 déjà enregistrées");
        assertThat(dossier()
                        .findGrant(GrantId.of("s-bigaradier-2013"))
                        .orElseThrow()
                        .claims())
                .containsExactly(new PaymentClaim(
                        LocalDate.of(2014, 2, 10),
                        Known.of(true),
                        List.of(
                                ClaimedExpense.presented(
                                        "Facilitatrice des clauses, part de l’action",
                                        Optional.of(ExpenseId.of("clauses-insertion-64-2013")),
                                        Amount.euros("4120")),
                                new ClaimedExpense(
                                        "Encadrement",
                                        Optional.empty(),
                                        Amount.euros("9000"),
                                        Known.of(LocalDate.of(2014, 3, 3)),
                                        Known.of(Amount.euros("8000")),
                                        Known.of(Amount.euros("8500")),
                                        Known.of("Loyer hors période")))));
    }
}
