package org.cldess.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cldess.act.Acts;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.query.ActorQuery;
import org.cldess.dossier.query.PageRequest;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.identity.CommuneCode;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.ThingJson;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.rulebook.Rulebook;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.testing.AllocatedBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the calls of the README cost on the dossier of Grasse: statements and rows of the database, and megabytes of
 * objects. Work that is done five times needs about five times as many objects, on every machine and under any load, so
 * no clock is needed to see it. The costs are in {@code costs.txt}.
 */
class CostOfCallsTest {
    private static final Path GRASSE = Path.of("../command-line/src/main/dossiers/grasse.json");
    private static final Path KEPT = Path.of("src/test/resources/costs.txt");
    private static final Path FOUND = Path.of("target/costs.txt");
    private static final LocalDate DAY = LocalDate.of(2014, 7, 15);
    private static final Change CHANGE = Change.by("facilitator", Instant.EPOCH);

    /** A compiler at work and another version of Java change the megabytes by less than this. */
    private static final double MARGIN = 1.5;

    /** A smaller difference, in megabytes, says nothing. */
    private static final double SMALL = 0.3;

    private static final double MEGABYTE = 1_000_000;

    private final Map<String, Cost> costs = new TreeMap<>();

    @TempDir
    private Path folder;

    private Dossier dossier;

    private record Cost(int statements, int rows, double megabytes) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d | %d | %.2f", statements, rows, megabytes);
        }
    }

    @FunctionalInterface
    private interface Call {
        void run() throws IOException;
    }

    @BeforeEach
    void read() {
        dossier = DossierFile.read(GRASSE).orElseThrow();
    }

    /** Runs a call once for what is kept afterwards, then counts. */
    private void cost(String name, CountedData data, Call call) throws IOException {
        call.run();
        data.forget();
        long before = AllocatedBytes.ofThisThread();
        call.run();
        long after = AllocatedBytes.ofThisThread();
        costs.put(name, new Cost(data.statements(), data.rows(), (after - before) / MEGABYTE));
    }

    private static Map<String, Cost> kept() throws IOException {
        return Files.readAllLines(KEPT).stream()
                .map(line -> line.split(" \\| "))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> new Cost(
                                Integer.parseInt(part[1]), Integer.parseInt(part[2]), Double.parseDouble(part[3]))));
    }

    @Test
    void each_call_costs_what_it_did() throws IOException {
        CountedData data = new CountedData("jdbc:sqlite:" + folder.resolve("cldess.db"));
        inMemory(data);
        stored(data, CldessDatabase.of(data.source()));

        Files.createDirectories(FOUND.getParent());
        Files.writeString(
                FOUND,
                costs.entrySet().stream()
                        .map(cost -> cost.getKey() + " | " + cost.getValue() + "\n")
                        .collect(Collectors.joining()));
        List<String> other = new ArrayList<>();
        Map<String, Cost> kept = kept();
        costs.forEach((name, cost) -> {
            Cost was = kept.getOrDefault(name, new Cost(0, 0, 0));
            double more = Math.max(cost.megabytes(), was.megabytes());
            double less = Math.min(cost.megabytes(), was.megabytes());
            if (cost.statements() != was.statements()
                    || cost.rows() != was.rows()
                    || (more - less > SMALL && more > MARGIN * less)) {
                other.add("%s: %s, and it was %s".formatted(name, cost, was));
            }
        });
        assertThat(other)
                .as("statements | rows read | MB of objects: if this is meant, copy %s to %s", FOUND, KEPT)
                .isEmpty();
        assertThat(costs.keySet()).isEqualTo(new TreeMap<>(kept).keySet());
    }

    private void inMemory(CountedData data) throws IOException {
        Action action = dossier.findAction(ActionId.of("bdis")).orElseThrow();
        cost("read a file", data, () -> DossierFile.read(GRASSE).orElseThrow());
        cost("check all rules", data, () -> Rulebook.france().check(dossier, DAY));
        cost(
                "follow an action",
                data,
                () -> Acts.of(dossier)
                        .follow(action.id(), FollowUp.inProgress(DAY, 70))
                        .orElseThrow());
        cost("classify an actor", data, () -> dossier.essStatus(ActorId.of("mimosa"), DAY));
        cost(
                "plan a meeting",
                data,
                () -> SpeedMeeting.of(dossier.meetings().get(0), dossier.actors())
                        .plan());
        cost("exchange an action as JSON", data, () -> ThingJson.read(Action.class, ThingJson.write(action)));
        cost("write the dashboard as a page", data, () -> write(Format.HTML));
        cost("write the dashboard as PDF", data, () -> write(Format.PDF));
    }

    private void write(Format format) throws IOException {
        format.write(
                Reports.DASHBOARD.of(dossier, DAY, Audience.PUBLIC, Locale.ENGLISH), OutputStream.nullOutputStream());
    }

    private void stored(CountedData data, CldessDatabase database) throws IOException {
        Stored<Dossier> first = new Stored<>(
                dossier,
                database.dossiers().save(dossier, Revision.NONE, CHANGE).orElseThrow());
        cost("load a dossier", data, () -> database.dossiers().get(dossier.id()));
        cost("save a change", data, () -> {
            Stored<Dossier> now = database.dossiers().get(dossier.id());
            Dossier next = now.value().toBuilder()
                    .note("Change of revision " + now.revision().number())
                    .build();
            database.dossiers().save(next, now.revision(), CHANGE).orElseThrow();
        });
        cost("read an earlier revision", data, () -> database.dossiers().find(dossier.id(), first.revision()));
        cost("list the revisions", data, () -> database.dossiers().revisions(dossier.id()));
        cost("list the dossiers", data, () -> database.dossiers().summaries());
        cost("read what happened", data, () -> database.outbox().after(0, 10));
        ActorQuery near =
                ActorQuery.named("").within(Distance.kilometres(20), CommuneCode.parse("06069"), Gazetteer.ofFrance());
        cost("find actors nearby", data, () -> database.queries().actors(near, PageRequest.first(50)));
        cost("count actors nearby", data, () -> database.queries().facets(near));
    }
}
