package org.cldess.dossier;

import java.util.ArrayList;
import java.util.List;
import org.cldess.charter.text.Axis;
import org.cldess.contract.kind.ContractKind;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.narrowing.UnchangedLists;
import org.jspecify.annotations.Nullable;

/**
 * The names that a kind of contract gives to the axes of the charter, in the charter and in the calls of a dossier, so
 * that messages and reports say them. What is named already stays the same object.
 */
final class NamedAxes {
    private final ContractKind kind;

    private NamedAxes(ContractKind kind) {
        this.kind = kind;
    }

    static DossierParts in(DossierParts parts) {
        ContractKind kind = parts.contract().kind();
        if (kind.isBuiltIn() || kind.axes().isEmpty()) {
            return parts;
        }
        Form form = Form.of(parts);
        return (DossierParts)
                new NamedAxes(kind).named(parts, List.of(form.get(Dossier_.CHARTER), form.get(Dossier_.CALLS)));
    }

    private Record all(Record thing) {
        return named(thing, Form.of(thing).parts());
    }

    private Record named(Record thing, List<Part> mayHoldAxes) {
        Form form = Form.of(thing);
        List<Object> values = new ArrayList<>();
        boolean same = true;
        for (Part part : form.parts()) {
            Object value = part.of(thing);
            @Nullable Object plain = Part.plain(value);
            Object named = plain == null || !mayHoldAxes.contains(part) ? value : named(part, value, plain);
            same &= UnchangedLists.isSame(named, value);
            values.add(named);
        }
        return same ? thing : form.make(values);
    }

    private Object named(Part part, Object value, Object plain) {
        Object named = plain instanceof List<?> list ? each(list) : named(plain);
        return UnchangedLists.isSame(named, plain) ? value : part.wrapped(named);
    }

    private <T> List<T> each(List<T> list) {
        return UnchangedLists.each(list, this::named);
    }

    @SuppressWarnings("unchecked")
    private <T> T named(T value) {
        if (value instanceof Axis axis) {
            return (T) kind.named(axis);
        }
        return value instanceof Record thing && Part.isThing(thing) ? (T) all(thing) : value;
    }
}
