package org.cldess.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;

/**
 * Movements in text form: {@code 2013-05-02 AWARDED 80.00}, a day, a kind and an amount, separated by semicolons. A
 * repayment ends the claim, and each movement of an expense has an invoice.
 */
public final class Moves {
    private Moves() {}

    /** Returns the movements of a resource. */
    public static List<Movement> of(ResourceId line, String moves) {
        List<Movement> all = new ArrayList<>();
        for (String[] words : words(moves)) {
            MovementKind kind = MovementKind.valueOf(words[1]);
            Movement movement = Movement.of(
                    id(line.value(), all.size()), line, LocalDate.parse(words[0]), kind, Amount.euros(words[2]));
            all.add(
                    kind == MovementKind.RETURNED
                            ? movement.toBuilder().endsClaim(true).build()
                            : movement);
        }
        return all;
    }

    /** Returns the movements of a grant; a repayment leaves the claim as it is. */
    public static List<Movement> of(GrantId grant, String moves) {
        List<Movement> all = new ArrayList<>();
        for (String[] words : words(moves)) {
            all.add(Movement.of(
                    id(grant.value(), all.size()),
                    grant,
                    LocalDate.parse(words[0]),
                    MovementKind.valueOf(words[1]),
                    Amount.euros(words[2])));
        }
        return all;
    }

    /** Returns a dossier with movements of a grant in place of those that it had. */
    public static Dossier with(Dossier dossier, GrantId grant, String moves) {
        List<Movement> all = new ArrayList<>(dossier.movements().stream()
                .filter(movement -> movement.grant().filter(grant::equals).isEmpty())
                .toList());
        all.addAll(of(grant, moves));
        return dossier.toBuilder().movements(all).build();
    }

    /** Returns the account of a grant with movements, which no plan records. */
    public static GrantAccount account(Grant grant, String moves) {
        return new GrantAccount(grant, List.of(), of(grant.id(), moves));
    }

    /** Returns the movements of an expense. */
    public static List<Movement> of(ExpenseId line, String moves) {
        List<Movement> all = new ArrayList<>();
        for (String[] words : words(moves)) {
            MovementId id = id(line.value(), all.size());
            all.add(spent(id, line, LocalDate.parse(words[0]), MovementKind.valueOf(words[1]), words[2]));
        }
        return all;
    }

    /** Returns a movement of an expense with an invoice. */
    public static Movement spent(MovementId id, ExpenseId line, LocalDate day, MovementKind kind, String amount) {
        return Movement.of(id, line, day, kind, Amount.euros(amount)).toBuilder()
                .references(List.of(new AccountReference(ReferenceKind.INVOICE, "F-" + id.value())))
                .build();
    }

    /** Returns a movement of a resource with a reason. */
    public static Movement reasoned(
            MovementId id, ResourceId line, LocalDate day, MovementKind kind, String amount, Known<String> reason) {
        return Movement.of(id, line, day, kind, Amount.euros(amount)).toBuilder()
                .reason(reason)
                .build();
    }

    private static MovementId id(String line, int number) {
        return MovementId.of(String.format(Locale.ROOT, "%s-m%02d", line, number));
    }

    private static List<String[]> words(String moves) {
        return moves.isBlank()
                ? List.of()
                : List.of(moves.split("; ")).stream()
                        .map(move -> move.strip().split(" +"))
                        .toList();
    }
}
