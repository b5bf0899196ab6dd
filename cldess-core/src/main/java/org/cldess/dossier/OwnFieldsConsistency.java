package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.cldess.consistency.Bounds;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ContractKind_;
import org.cldess.form.Part;
import org.cldess.identity.IdForm;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.own.Extensible;
import org.cldess.own.OwnField;
import org.cldess.own.OwnField_;
import org.cldess.own.OwnValue;
import org.cldess.own.OwnValue_;

/**
 * Checks that the fields of the kind of contract are fields of things that may have some, and that the things have no
 * other fields, each with a value of its type.
 */
final class OwnFieldsConsistency implements Consistency {
    private static final Collector<String, ?, Set<String>> SORTED = Collectors.toCollection(TreeSet::new);

    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        List<Part> lists = dossier.form().parts().stream()
                .filter(part -> Extensible.class.isAssignableFrom(part.held()))
                .toList();
        dossier.thing(Dossier_.CONTRACT).ifPresent(contract -> {
            fields(contract, lists.stream().map(OwnFieldsConsistency::kind).collect(SORTED), problems);
            contract.find(ContractKind.class).ifPresent(kind -> {
                for (Part list : lists) {
                    values(
                            dossier,
                            list,
                            kind.ownFields().stream()
                                    .filter(field -> field.thing().equals(kind(list)))
                                    .toList(),
                            problems);
                }
            });
        });
    }

    private static String kind(Part list) {
        return list.form().kind().orElseThrow();
    }

    private static void fields(Parts contract, Set<String> kinds, ProblemCollector problems) {
        for (Parts field : contract.things(ContractKind_.OWN_FIELDS)) {
            field.find(OwnField_.THING)
                    .filter(thing -> IdForm.refusal(thing).isEmpty() && !kinds.contains(thing))
                    .ifPresent(thing -> problems.add(
                            "form.own",
                            field.at(OwnField_.THING),
                            Texts.WORDS.message("form.own.thing", thing, offered(thing, kinds))));
        }
    }

    private static void values(Parts dossier, Part list, List<OwnField<?>> fields, ProblemCollector problems) {
        List<Part> own = list.form().parts().stream()
                .filter(part -> part.held() == OwnValue.class)
                .toList();
        for (Parts thing : dossier.things(list)) {
            own.forEach(part -> thing.things(part).forEach(value -> value(value, fields, problems)));
        }
    }

    private static void value(Parts value, List<OwnField<?>> fields, ProblemCollector problems) {
        Optional<String> id = value.text(OwnValue_.ID);
        if (id.isEmpty()) {
            return;
        }
        Set<String> ids = fields.stream().map(field -> field.id().value()).collect(SORTED);
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
                                () -> new Bounds(problems)
                                        .value(field.read(text).orElseThrow(), value.at(OwnValue_.VALUE))));
    }

    private static String offered(String written, Set<String> known) {
        return Nearest.of(written, known).orElse(String.join(", ", known));
    }
}
