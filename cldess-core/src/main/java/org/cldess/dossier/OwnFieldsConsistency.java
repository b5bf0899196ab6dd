package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cldess.consistency.Bounds;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ContractKind_;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Trait;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.own.OwnField;
import org.cldess.own.OwnField_;
import org.cldess.own.OwnValue;
import org.cldess.own.OwnValue_;

/**
 * Checks that the fields of the kind of contract are fields of things that may have some, and that the things have no
 * other fields, each with a value of its type.
 */
final class OwnFieldsConsistency implements Consistency {
    private static final Trait OWNING = Trait.of(part -> part.held() == OwnValue.class);

    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        Set<String> kinds = dossier.form().parts().stream()
                .filter(Part::holdsThings)
                .map(Part::form)
                .filter(form -> ownValues(form).isPresent())
                .flatMap(form -> form.kind().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        dossier.thing(Dossier_.CONTRACT).ifPresent(contract -> {
            fields(contract, kinds, problems);
            contract.find(ContractKind.class).ifPresent(kind -> values(dossier, kind.ownFields(), problems));
        });
    }

    private static void fields(Parts contract, Set<String> kinds, ProblemCollector problems) {
        for (Parts field : contract.things(ContractKind_.OWN_FIELDS)) {
            field.find(OwnField_.THING)
                    .filter(thing -> !kinds.contains(thing))
                    .ifPresent(thing -> problems.add(
                            "form.own",
                            field.at(OwnField_.THING),
                            Texts.WORDS.message("form.own.thing", thing, offered(thing, kinds))));
        }
    }

    private static void values(Parts dossier, List<OwnField<?>> fields, ProblemCollector problems) {
        for (Part list : OWNING.in(dossier.form())) {
            String kind = list.form().kind().orElseThrow();
            List<OwnField<?>> own =
                    fields.stream().filter(field -> field.thing().equals(kind)).toList();
            Part values = ownValues(list.form()).orElseThrow();
            for (Parts thing : dossier.things(list)) {
                thing.things(values).forEach(value -> value(value, own, problems));
            }
        }
    }

    private static Optional<Part> ownValues(Form form) {
        return form.parts().stream()
                .filter(part -> part.held() == OwnValue.class)
                .findFirst();
    }

    private static void value(Parts value, List<OwnField<?>> fields, ProblemCollector problems) {
        Optional<String> id = value.text(OwnValue_.ID);
        if (id.isEmpty()) {
            return;
        }
        Set<String> ids =
                fields.stream().map(field -> field.id().value()).collect(Collectors.toCollection(TreeSet::new));
        if (!ids.contains(id.get())) {
            Message message = ids.isEmpty()
                    ? Texts.WORDS.message("form.own.none", id.get())
                    : Texts.WORDS.message("form.own.unknown", id.get(), offered(id.get(), ids));
            problems.add("form.own", value.at(OwnValue_.ID), message);
            return;
        }
        OwnField<?> field = fields.stream()
                .filter(one -> one.id().value().equals(id.get()))
                .findFirst()
                .orElseThrow();
        value.find(OwnValue_.VALUE)
                .ifPresent(text -> field.refusal(text)
                        .ifPresentOrElse(
                                reason -> problems.add("form.own", value.at(OwnValue_.VALUE), reason),
                                () -> new Bounds(problems).value(field.read(text), value.at(OwnValue_.VALUE))));
    }

    private static String offered(String written, Set<String> known) {
        return Nearest.of(written, known).orElse(String.join(", ", known));
    }
}
