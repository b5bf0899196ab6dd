package org.cldess.commandline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.grant.GrantId;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records an expense of a claim for payment of a grant, or what the funder retained of it. */
@Command(name = "claim", sortOptions = false)
final class RecordClaim extends RecordDated {
    /** The place of the only expense in the claim that is read. */
    private static final String EXPENSE = "/expenses/0";

    @Option(
            names = "--grant",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.grant")
    private String grant = "";

    @Option(names = "--balance", negatable = true, descriptionKey = "option.record.balance")
    private @Nullable Boolean isBalance;

    @Option(names = "--expense", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.claimed-expense")
    private @Nullable String expense;

    @Option(names = "--label", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.label")
    private @Nullable String label;

    @Option(
            names = "--presented",
            required = true,
            paramLabel = "${bundle:label.euros}",
            descriptionKey = "option.record.presented")
    private String presented = "";

    @Option(names = "--checked", paramLabel = "${bundle:label.day}", descriptionKey = "option.record.checked")
    private @Nullable String checked;

    @Option(names = "--eligible", paramLabel = "${bundle:label.euros}", descriptionKey = "option.record.eligible")
    private @Nullable String eligible;

    @Option(names = "--retained", paramLabel = "${bundle:label.euros}", descriptionKey = "option.record.retained")
    private @Nullable String retained;

    @Option(names = "--cut", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.cut")
    private @Nullable String cut;

    RecordClaim(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        GrantId claimed = GrantId.of(id(choices.grants(), "--grant", grant));
        Map<String, Object> fields = new LinkedHashMap<>();
        if (expense != null) {
            String planned = id(choices.expenses(), "--expense", expense);
            fields.put("expense", planned);
            read.find(Expense.class, ExpenseId.of(planned)).ifPresent(found -> fields.put("label", found.label()));
        } else {
            require("--label");
        }
        put(fields, "label", label);
        fields.put("presented", presented);
        put(fields, "checked", checked == null ? null : Written.day(checked));
        put(fields, "eligible", eligible);
        put(fields, "retained", retained);
        put(fields, "cut", cut);
        field("balance", isBalance);
        field("expenses", List.of(fields));
        PaymentClaim whole = read(PaymentClaim.class);
        ClaimedExpense one = withoutSilence(whole.expenses().get(0));
        PaymentClaim told = new PaymentClaim(whole.date(), whole.balance(), List.of(one));
        return new Entry(acts -> acts.claim(claimed, told), alike(read, claimed, told, one))
                .telling(after -> Stream.concat(
                                Stream.of(GrantStanding.of(one)), GrantStanding.of(after, claimed).stream())
                        .toList());
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, text);
        }
    }

    /** Returns an expense as unchecked if nothing is stated of a check, and as not cut if all is retained. */
    private ClaimedExpense withoutSilence(ClaimedExpense told) {
        if (Stream.of(checked, eligible, retained, cut).allMatch(text -> text == null)) {
            return ClaimedExpense.presented(told.label(), told.expense(), told.presented());
        }
        boolean isWhole = told.cut().value().isEmpty()
                && told.reduction().filter(part -> part.isZero()).isPresent();
        return new ClaimedExpense(
                told.label(),
                told.expense(),
                told.presented(),
                told.checked(),
                told.eligible(),
                told.retained(),
                isWhole ? Known.none() : told.cut());
    }

    /** Returns the recorded expenses that say the same, whether or not they have been checked since. */
    private static Stream<ClaimedExpense> alike(Dossier read, GrantId claimed, PaymentClaim told, ClaimedExpense one) {
        return read.findGrant(claimed).stream()
                .flatMap(grant -> grant.claims().stream())
                .filter(claim -> claim.date().equals(told.date())
                        && (!told.balance().isRecorded() || told.balance().equals(claim.balance())))
                .flatMap(claim -> claim.expenses().stream())
                .filter(other -> other.equals(one)
                        || one.equals(ClaimedExpense.presented(other.label(), other.expense(), other.presented())));
    }

    @Override
    String option(String path) {
        return super.option(path.startsWith(EXPENSE) ? path.substring(EXPENSE.length()) : path);
    }
}
