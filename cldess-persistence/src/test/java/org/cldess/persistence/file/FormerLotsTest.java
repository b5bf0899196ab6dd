package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.cldess.actor.Actor;
import org.cldess.dossier.Dossier;
import org.cldess.ledger.Movement;
import org.cldess.money.Amount;
import org.cldess.persistence.DossierFile;
import org.cldess.purchase.Lot;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.purchase.spending.SpendingLine;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tests that the spending of lots in files of version 4 becomes movements that say the same. */
class FormerLotsTest {
    private static final String FILE = """
            {
              "format": "cldess-dossier",
              "version": 4,
              "id": "d",
              "contract": {"title": "t", "kind": "cldess", "term": {"start": "2013-01-01", "end": "2015-12-31"}},
              "actors": [{"id": "a", "kind": "organisation", "name": "Un"},
                {"id": "b", "kind": "organisation", "name": "Deux"}],
              "movements": [{"id": "p-lot-1-paid", "kind": "awarded", "date": "2014-02-01", "amount": "9.00", "grant": "g"}],
              "grants": [{"id": "g", "object": "Aider", "funder": "a", "beneficiary": "b"}],
              "purchases": [{
                "buyer": "a", "object": "Linge",
                "lots": [{
                  "title": "Nord",
                  "spent": [%s]
                }, {"title": "Sud"}],
                "id": "p"
              }]
            }
            """;

    private static Dossier read(String spent) {
        return ReadFile.of(FILE.formatted(spent).getBytes(UTF_8)).reading().orElseThrow();
    }

    private static List<Violation> problems(String spent) {
        return ReadFile.of(FILE.formatted(spent).getBytes(UTF_8))
                .reading()
                .violations()
                .list();
    }

    @Test
    void each_amount_becomes_a_payment_of_its_year_with_an_id_that_no_other_movement_has() {
        Dossier dossier = read("{\"year\": 2013, \"amount\": \"7.00\"},"
                + " {\"year\": 2013, \"holder\": \"b\", \"amount\": \"5.00\"}, {\"year\": 2014, \"amount\": \"0.00\"}");

        assertThat(dossier.purchases().get(0).lots())
                .extracting(lot -> lot.id().value(), Lot::completeYears)
                .containsExactly(tuple("p-lot-1", List.of(2014)), tuple("p-lot-2", List.of()));
        assertThat(dossier.movements().stream().filter(one -> one.lot().isPresent()))
                .extracting(
                        movement -> movement.id().value(),
                        movement -> movement.kind().name(),
                        movement -> movement.year().orElseThrow(),
                        movement -> movement.amount().toString(),
                        movement -> movement.holder().toString())
                .containsExactly(
                        tuple("p-lot-1-paid-2", "PAID", 2013, "7.00", "not recorded"),
                        tuple("p-lot-1-paid-3", "PAID", 2013, "5.00", "b"));
    }

    /** Nothing is known of 2013; in 2012 and 2014 nothing was spent, and in 2015 by one of two holders. */
    @Test
    void a_recorded_zero_stays_zero_and_what_is_not_recorded_stays_so() {
        Dossier dossier = read("{\"year\": 2012, \"amount\": \"0\"}, {\"year\": 2014, \"amount\": \"0.00\"},"
                + " {\"year\": 2014, \"holder\": \"a\", \"amount\": \"0.00\"},"
                + " {\"year\": 2015, \"holder\": \"a\", \"amount\": \"0.00\"},"
                + " {\"year\": 2015, \"holder\": \"b\", \"amount\": \"3.00\"}");
        PurchaseSpending spending = PurchaseSpending.of(dossier.purchases(), dossier.actors(), dossier.journal());

        assertThat(spending.years()).containsExactly(2012, 2014, 2015);
        assertThat(spending.in(2012).spent()).contains(Amount.ZERO);
        assertThat(spending.in(2013).spent()).isEmpty();
        assertThat(spending.in(2014).spent()).contains(Amount.ZERO);
        assertThat(spending.in(2015).spent()).contains(Amount.euros("3"));
        assertThat(dossier.purchases().get(0).lots().get(0).completeYears()).containsExactly(2012, 2014);
    }

    @Test
    void its_problems_have_the_lines_of_the_file_as_it_is() {
        assertThat(problems("{\"year\": 2013,\n\"amount\": \"-5.00\"},\n{\"amount\": \"0.00\"},\n3,\n"
                        + "{\"year\": 2013, \"amount\": \"0.00\", \"who\": \"b\"}"))
                .extracting(
                        Violation::code,
                        Violation::path,
                        violation -> violation.place().map(Place::line).orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("form.amount", "/movements/1/amount", OptionalInt.of(15)),
                        tuple("form.movement", "/movements/2/date", OptionalInt.of(16)),
                        tuple("form.amount", "/movements/2/amount", OptionalInt.of(16)),
                        tuple("form.type", "/movements/3", OptionalInt.of(17)),
                        tuple("form.amount", "/movements/4/amount", OptionalInt.of(18)),
                        tuple("form.unknown-field", "/movements/4/who", OptionalInt.of(18)));
    }

    static LongStream seeds() {
        return Cases.seeds(20);
    }

    /** What the lots of a generated dossier spent, in the form of version 4, and what follows from that form alone. */
    private static final class Former {
        private final Random random;
        private final ObjectNode root;

        /** The sum of each lot and year. */
        private final Map<String, Amount> years = new TreeMap<>();

        /** The sum of each lot, year and named or only holder, without zeros. */
        private final Map<String, Amount> holders = new TreeMap<>();

        Former(long seed) {
            random = new Random(seed);
            Dossier dossier = seed % 2 == 0 ? GeneratedDossiers.full(seed) : GeneratedDossiers.mixed(seed);
            root = (ObjectNode) JsonMapper.shared().readTree(DossierFile.toBytes(dossier));
            root.put("version", 4);
            List<JsonNode> others = root.withArray("movements")
                    .valueStream()
                    .filter(movement -> !movement.has("lot"))
                    .toList();
            root.putArray("movements").addAll(others);
            List<String> actors = root.withArray("actors")
                    .valueStream()
                    .map(actor -> actor.get("id").asString())
                    .toList();
            for (JsonNode purchase : root.withArray("purchases")) {
                ArrayNode lots = (ArrayNode) purchase.get("lots");
                for (int i = 0; i < lots.size(); i++) {
                    spend((ObjectNode) lots.get(i), purchase.get("id").asString() + " " + i, actors);
                }
            }
        }

        private void spend(ObjectNode lot, String name, List<String> actors) {
            lot.remove("id");
            lot.remove("completeYears");
            List<String> held = Optional.ofNullable(lot.get("holders"))
                    .filter(JsonNode::isArray)
                    .map(list -> list.valueStream()
                            .map(holder -> holder.get("actor").asString())
                            .toList())
                    .orElse(List.of());
            List<String> payees = new ArrayList<>(held);
            payees.add(actors.get(random.nextInt(actors.size())));
            ArrayNode spent = lot.putArray("spent");
            for (int year = 2010; year < 2016; year++) {
                for (String payee : payees.stream().distinct().toList()) {
                    if (random.nextInt(3) == 0) {
                        add(spent.addObject(), year, name, Optional.of(payee));
                    }
                }
                if (random.nextInt(3) == 0) {
                    ObjectNode item = spent.addObject();
                    add(item, year, name, held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty());
                    item.remove("holder");
                }
            }
        }

        private void add(ObjectNode item, int year, String name, Optional<String> holder) {
            Amount amount = Amount.ofCents(random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000));
            item.put("year", year);
            holder.ifPresent(id -> item.put("holder", id));
            item.put("amount", amount.toString());
            years.merge(name + " " + year, amount, Amount::plus);
            if (!amount.isZero()) {
                holders.merge(name + " " + year + " " + holder.orElse("?"), amount, Amount::plus);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_spending_of_any_dossier_is_the_same_as_before(long seed) {
        Former former = new Former(seed);
        Dossier dossier = ReadFile.of(JsonMapper.shared().writeValueAsBytes(former.root))
                .reading()
                .orElseThrow();
        PurchaseSpending spending = PurchaseSpending.of(dossier.purchases(), dossier.actors(), dossier.journal());

        Map<String, Amount> years = new TreeMap<>();
        Map<String, Amount> holders = new TreeMap<>();
        for (SpendingLine line : spending.lines()) {
            String lot = line.purchase().id() + " " + line.purchase().lots().indexOf(line.lot()) + " " + line.year();
            String holder = line.holder().map(Actor::id).map(Object::toString).orElse("?");
            years.merge(lot, line.amount(), Amount::plus);
            if (!line.amount().isZero()) {
                holders.merge(lot + " " + holder, line.amount(), Amount::plus);
            }
        }
        assertThat(years).isEqualTo(former.years).isNotEmpty();
        assertThat(holders).isEqualTo(former.holders);
        assertThat(dossier.movements().stream().map(Movement::id)).doesNotHaveDuplicates();
        assertThat(DossierFile.read(new ByteArrayInputStream(DossierFile.toBytes(dossier)))
                        .orElseThrow())
                .isEqualTo(dossier);
    }
}
