package org.cldess.dossier;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.constraint.ValidCommuneCode;
import org.cldess.constraint.ValidId;
import org.cldess.constraint.ValidLegalForm;
import org.cldess.constraint.ValidNafCode;
import org.cldess.constraint.ValidPostalCode;
import org.cldess.constraint.ValidRna;
import org.cldess.constraint.ValidSiren;
import org.cldess.constraint.ValidSiret;
import org.cldess.constraint.ValidWebAddress;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.IdForm;
import org.cldess.identity.LegalForm;
import org.cldess.identity.NafCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.Rna;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.WebAddress;
import org.cldess.language.Message;

/** Says in the library’s own words, in both languages and with the value, what a validation provider found in one field. */
final class FieldCheck {
    /** A constraint on the form of a text. */
    private record Form(String code, Function<String, Optional<Message>> refusal) {}

    private static final Map<Class<? extends Annotation>, Form> FORMS = Map.of(
            ValidId.class, new Form("form.id", IdForm::refusal),
            ValidSiren.class, new Form("form.siren", Siren::refusal),
            ValidSiret.class, new Form("form.siret", Siret::refusal),
            ValidRna.class, new Form("form.rna", Rna::refusal),
            ValidNafCode.class, new Form("form.naf", NafCode::refusal),
            ValidLegalForm.class, new Form("form.legal-form", LegalForm::refusal),
            ValidCommuneCode.class, new Form("form.commune", CommuneCode::refusal),
            ValidPostalCode.class, new Form("form.postal-code", PostalCode::refusal),
            ValidWebAddress.class, new Form("form.web-address", WebAddress::refusal));

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
        Form form = FORMS.get(constraint.annotationType());
        if (form != null) {
            String text = String.valueOf(violation.getInvalidValue());
            Message refusal = form.refusal().apply(text).orElseThrow();
            complaints.add(form.code(), field.path(), refusal);
            return;
        }
        Object value = violation.getInvalidValue();
        switch (constraint.annotationType().getSimpleName()) {
            case "NotNull", "NotBlank" -> add("form.required", field, value == null ? "form.missing" : "form.blank");
            case "Size" ->
                add("form.size", field, "form.size", String.valueOf(value).length(), bound(violation, "max"));
            case "Min" -> add("form.range", field, "form.least", value, bound(violation, "value"));
            case "Max" -> add("form.range", field, "form.most", value, bound(violation, "value"));
            default -> add("form.constraint", field, "form.constraint", violation.getMessage());
        }
    }

    private static Object bound(ConstraintViolation<?> violation, String attribute) {
        return Objects.requireNonNull(
                violation.getConstraintDescriptor().getAttributes().get(attribute), attribute);
    }

    private void add(String code, Field field, String key, Object... values) {
        Object[] arguments = new Object[values.length + 1];
        arguments[0] = field.name();
        System.arraycopy(values, 0, arguments, 1, values.length);
        complaints.add(code, field.path(), Texts.WORDS.message(key, arguments));
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
