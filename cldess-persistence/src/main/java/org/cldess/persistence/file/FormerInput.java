package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.charter.text.Axis;
import org.cldess.contract.kind.ContractKind;
import org.cldess.reading.ForwardingInput;
import org.cldess.reading.Input;

/**
 * The input of a file of an earlier version, in which fields and choices had other names, the lines of plans had steps,
 * grants and lots had amounts in place of movements, and all charters had the axes of a CLDESS. They get their present
 * form while the file is read, so that problems still have the lines of the user’s file.
 */
final class FormerInput extends ForwardingInput {
    /**
     * What one version changed.
     *
     * @param fields the present name of each renamed field, by its path without indices
     * @param choices the present names of the renamed choices of a field, by the path of the field
     */
    private record Step(Map<String, String> fields, Map<String, Map<String, String>> choices) {}

    /** The changes after version 1, in which decisions had voices, and planning documents had French stages. */
    private static final Step AFTER_1 = new Step(
            Map.of(
                    "/partnerAgreements", "agreements",
                    "/charter/versions/decision/voices", "votes",
                    "/charter/proposals/decision/voices", "votes",
                    "/sittings/decisions/decision/voices", "votes"),
            Map.of(
                    "/planningDocuments/stages/stage",
                            Map.of("perimeter", "area", "prescription", "initiation", "arrest", "draft-adoption"),
                    "/planningDocuments/proposals/answer/quotation/state", Map.of("arrested", "adopted-draft")));

    private static final List<String> PAIRS = List.of("mustMeet", "excluded", "plan", "introductions");

    /** The changes after version 4, in which one side of a meeting was of work integration, the other conventional. */
    private static final Step AFTER_4 = new Step(
            Stream.concat(
                            Stream.of("integration", "conventional").map(side -> "/meetings/" + side + "Name"),
                            PAIRS.stream()
                                    .flatMap(pairs -> Stream.of("integration", "conventional")
                                            .map(side -> "/meetings/" + pairs + "/" + side)))
                    .collect(Collectors.toMap(Function.identity(), FormerInput::side)),
            Map.of("/meetings/guests/side", Map.of("integration", "first", "conventional", "second")));

    private static final String KIND = "/contract/kindDefinition";
    private static final String RESOURCE = "/actions/plan/resources";
    private static final String EXPENSE = "/actions/plan/expenses";
    private static final String GRANT = "/grants";
    private static final String PURCHASE = "/purchases";
    private static final String MOVEMENTS = "/movements";

    /** What is known of a file while it is read. */
    private static final class Known {
        private final int version;
        private final FormerMovements movements = new FormerMovements();
        private final FormerGrants grants = new FormerGrants();
        private final FormerLots lots = new FormerLots();
        private final List<CopiedInput> written = new ArrayList<>();
        private Optional<CopiedInput> asOf = Optional.empty();

        Known(int version) {
            this.version = version;
        }

        /** Returns the present name of a field. */
        String field(String path, String name) {
            return changes()
                    .flatMap(step -> Stream.ofNullable(step.fields().get(path)))
                    .findFirst()
                    .orElse(name);
        }

        /** Returns the present name of a choice. */
        String choice(String path, String text) {
            return changes()
                    .flatMap(step -> Stream.ofNullable(step.choices().get(path)))
                    .flatMap(choices -> Stream.ofNullable(choices.get(text)))
                    .findFirst()
                    .orElse(text);
        }

        private Stream<Step> changes() {
            return version == 1 ? Stream.of(AFTER_1, AFTER_4) : Stream.of(AFTER_4);
        }

        /** Returns whether lines had steps in place of movements. */
        boolean hasSteps() {
            return version <= 2;
        }

        /** Returns whether grants had amounts in place of movements. */
        boolean hasAmounts() {
            return version <= 3;
        }

        List<CopiedInput> movements() {
            return lots.merged(grants.merged(
                    Stream.concat(movements.all().stream(), written.stream()).toList()));
        }
    }

    private final String path;
    private final Known known;

    private FormerInput(Input input, String path, Known known) {
        super(input);
        this.path = path;
        this.known = known;
    }

    /**
     * Returns an input in which a file of an older version reads like one of the present version.
     *
     * @param input the root of the file
     * @param version the version of the file
     */
    static Input of(Input input, int version) {
        return version < Header.VERSION ? new FormerInput(input, "", new Known(version)) : input;
    }

    @Override
    public String text() {
        return known.choice(path, input().text());
    }

    @Override
    public void fields(Collection<String> expected, Fields fields) {
        if (known.hasSteps() && (path.equals(RESOURCE) || path.equals(EXPENSE))) {
            line(expected, fields);
            return;
        }
        if (path.equals(KIND)) {
            kind(expected, fields);
            return;
        }
        input().fields(expected, (name, line, column, value) -> {
            String inside = path + "/" + name;
            String present = known.field(inside, name);
            if (inside.equals("/asOf")) {
                CopiedInput copy = CopiedInput.of(value);
                known.asOf = Optional.of(copy);
                fields.field(present, line, column, copy);
            } else if (inside.equals(MOVEMENTS) && value.kind() == Kind.LIST) {
                known.written.addAll(CopiedInput.of(value).list());
            } else {
                fields.field(present, line, column, new FormerInput(value, inside, known));
            }
        });
        if (path.isEmpty()) {
            List<CopiedInput> movements = known.movements();
            if (!movements.isEmpty()) {
                fields.field("movements", line(), column(), CopiedInput.list(movements, line(), column()));
            }
        }
    }

    /** Reads a kind of contract. If it requires a charter, this charter had the axes of a CLDESS. */
    private void kind(Collection<String> expected, Fields fields) {
        List<CopiedInput> charters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        input().fields(expected, (name, line, column, value) -> {
            CopiedInput copy = CopiedInput.of(value);
            names.add(name);
            if (name.equals("charterRequired") && copy.text().equals("true")) {
                charters.add(copy);
            }
            fields.field(name, line, column, copy);
        });
        charters.stream().filter(unused -> !names.contains("axes")).findFirst().ifPresent(charter -> {
            List<CopiedInput> axes = ContractKind.CLDESS.axes().stream()
                    .map(axis -> axis(axis, charter))
                    .toList();
            fields.field(
                    "axes", charter.line(), charter.column(), CopiedInput.list(axes, charter.line(), charter.column()));
        });
    }

    private static CopiedInput axis(Axis axis, CopiedInput like) {
        Map<String, CopiedInput> words = new LinkedHashMap<>();
        words.put("code", CopiedInput.text(axis.code(), like));
        words.put("nameFr", CopiedInput.text(axis.say(Locale.FRENCH), like));
        words.put("nameEn", CopiedInput.text(axis.say(Locale.ENGLISH), like));
        return CopiedInput.object(words, like);
    }

    /** Returns the present name of a field about a side, such as {@code firstName}. */
    private static String side(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.replace("integration", "first").replace("conventional", "second");
    }

    /** Reads a line of a plan, whose steps become movements. */
    private void line(Collection<String> expected, Fields fields) {
        List<CopiedInput> ids = new ArrayList<>();
        List<CopiedInput> steps = new ArrayList<>();
        input().fields(expected, (name, line, column, value) -> {
            if (name.equals("id") || isSteps(name)) {
                CopiedInput copy = CopiedInput.of(value);
                if (name.equals("id")) {
                    ids.add(copy);
                    fields.field(name, line, column, copy);
                } else if (copy.kind() != Kind.LIST) {
                    fields.field(name, line, column, copy);
                } else if (copy.list().isEmpty() && path.equals(EXPENSE)) {
                    known.asOf.ifPresent(day -> fields.field("completeUntil", line, column, day));
                } else {
                    steps.addAll(copy.list());
                }
            } else {
                fields.field(name, line, column, value);
            }
        });
        ids.stream().findFirst().filter(id -> !steps.isEmpty()).ifPresent(id -> {
            if (path.equals(RESOURCE)) {
                known.movements.fund(id, steps);
            } else {
                known.movements.spend(id, steps);
            }
        });
    }

    private boolean isSteps(String name) {
        return name.equals(path.equals(RESOURCE) ? "steps" : "spending");
    }

    @Override
    public void items(Items items) {
        input().items(item -> items.item(present(item)));
    }

    private Input present(Input item) {
        if (path.equals(GRANT) && known.hasAmounts()) {
            return known.grants.converted(CopiedInput.of(item), known.asOf);
        }
        return path.equals(PURCHASE) ? known.lots.converted(CopiedInput.of(item)) : new FormerInput(item, path, known);
    }
}
