package org.cldess.dossier;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.Collection;
import org.cldess.form.Limit;

/** Says in the library’s own words, in both languages and with the value, what a validation provider found in one field. */
final class FieldCheck {
    private final Complaints complaints;

    FieldCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    void check(Collection<ConstraintViolation<DossierDraft>> found) {
        found.forEach(this::say);
    }

    private void say(ConstraintViolation<DossierDraft> violation) {
        Field field = Field.of(violation.getPropertyPath());
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Object value = violation.getInvalidValue();
        if (value == null) {
            complaints.add("form.required", field.path(), Limit.missing(field.name()));
        } else {
            Limit.of(constraint)
                    .flatMap(limit -> limit.refusal(field.name(), value))
                    .ifPresent(refusal -> complaints.add(refusal.code(), field.path(), refusal.message()));
        }
    }

    /** Where a field stands, as a JSON Pointer, and what it is called. */
    private record Field(String path, String name) {
        static Field of(Path path) {
            StringBuilder pointer = new StringBuilder();
            String name = "";
            for (Path.Node node : path) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                    name = node.getName();
                }
            }
            return new Field(pointer.toString(), name);
        }
    }
}
