package org.cldess.testing;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public signatures of a module, one line for each type and member, in an order that no compiler changes: types by
 * name, components and choices as they are declared, then the other members by name. The names of our packages are
 * without {@code org.cldess}, and those of the usual packages of Java are left out.
 *
 * <p>What follows from a line is not repeated: the accessors and the constructor of a record, and what the annotation
 * processor makes of each component in its builder and its class of constants. A generated class has lines only for
 * what differs.
 */
final class Signatures {
    private static final List<String> LEFT_OUT = List.of(
            "org.cldess.",
            "java.lang.",
            "java.util.function.",
            "java.util.stream.",
            "java.util.",
            "java.time.",
            "java.math.");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private final PublicApi api;
    /** The record of each generated class. */
    private final Map<Class<?>, Class<?>> records = new HashMap<>();

    private Signatures(PublicApi api) {
        this.api = api;
        api.shown().filter(Class::isRecord).forEach(record -> {
            find(beside(record, "Builder")).ifPresent(builder -> records.put(builder, record));
            find(beside(record, "_")).ifPresent(constants -> records.put(constants, record));
        });
    }

    /** Returns the lines of a module. */
    static List<String> of(PublicApi api) {
        Signatures signatures = new Signatures(api);
        return api.shown().flatMap(type -> signatures.lines(type).stream()).toList();
    }

    private static String beside(Class<?> record, String ending) {
        return record.getPackageName() + "." + record.getSimpleName() + ending;
    }

    private Optional<Class<?>> find(String name) {
        return api.shown().filter(type -> type.getName().equals(name)).findFirst();
    }

    private List<String> lines(Class<?> type) {
        Class<?> record = records.get(type);
        return record == null
                ? written(type)
                : type.getName().endsWith("_") ? constants(type, record) : builder(type, record);
    }

    private static List<String> written(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(name(type) + ": " + header(type));
        for (RecordComponent component : components(type)) {
            lines.add(name(type) + ": component " + component.getName() + ": "
                    + named(component.getAnnotatedType(), component.getGenericType()));
        }
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .map(choice -> name(type) + ": " + ((Enum<?>) choice).name())
                    .forEach(lines::add);
        }
        lines.addAll(others(type));
        return lines;
    }

    /** Returns what a builder of a record lacks or adds, compared with a method for each component. */
    private static List<String> builder(Class<?> type, Class<?> built) {
        Set<String> implied = new HashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        Set<String> members = others(type);
        for (RecordComponent component : components(built)) {
            String start = name(type) + "." + component.getName() + "(";
            String whole = start + named(component.getAnnotatedType(), component.getGenericType()) + "): " + name(type);
            String value = name(value(component.getGenericType())) + "): " + name(type);
            List<String> possible = List.of(whole, start + value, start + "@Nullable " + value);
            implied.addAll(possible);
            if (possible.stream().noneMatch(members::contains)) {
                missing.add(component.getName());
            }
        }
        implied.add(name(type) + ".build(): " + name(built));
        return differing(type, "builder of " + name(built), missing, implied);
    }

    /** Returns what the constants of a record lack or add, compared with one for each component. */
    private static List<String> constants(Class<?> type, Class<?> record) {
        Set<String> implied = new HashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        Set<String> members = others(type);
        for (RecordComponent component : components(record)) {
            String start = name(type) + "." + constant(component.getName()) + ": component.";
            Type all = component.getGenericType();
            List<String> possible = List.of(
                    constant(start, "Component", record, all),
                    constant(start, "Component", record, value(all)),
                    constant(start, "Fact", record, value(all)),
                    constant(start, "ListComponent", record, element(all)),
                    constant(start, "ListFact", record, element(value(all))));
            possible.stream().filter(members::contains).forEach(implied::add);
            if (possible.stream().noneMatch(members::contains)) {
                missing.add(component.getName());
            }
        }
        return differing(type, "constants of " + name(record), missing, implied);
    }

    private static String constant(String start, String kind, Class<?> record, Type of) {
        return start + kind + "<" + name(record) + ", " + boxed(name(of)) + "> static final";
    }

    private static List<String> differing(Class<?> type, String what, Set<String> missing, Set<String> implied) {
        List<String> lines = new ArrayList<>();
        lines.add(name(type) + ": " + what + (missing.isEmpty() ? "" : " without " + String.join(", ", missing)));
        lines.addAll(
                others(type).stream().filter(line -> !implied.contains(line)).toList());
        return lines;
    }

    private static String constant(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String boxed(String name) {
        return switch (name) {
            case "int" -> "Integer";
            case "char" -> "Character";
            case "boolean", "byte", "short", "long", "float", "double" ->
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            default -> name;
        };
    }

    /** Returns the type in a {@code Known} or an {@code Optional}; any other type is its own value. */
    private static Type value(Type type) {
        return inner(type, "Known", "Optional");
    }

    private static Type element(Type type) {
        return inner(type, "List");
    }

    private static Type inner(Type type, String... around) {
        return type instanceof ParameterizedType generic
                        && List.of(around).contains(((Class<?>) generic.getRawType()).getSimpleName())
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static RecordComponent[] components(Class<?> type) {
        return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
    }

    private static String header(Class<?> type) {
        StringBuilder line = new StringBuilder();
        if (!type.isRecord() && !type.isEnum() && !type.isInterface()) {
            line.append(Modifier.isAbstract(type.getModifiers()) ? "abstract " : "")
                    .append(Modifier.isFinal(type.getModifiers()) ? "final " : "");
        }
        line.append(type.isSealed() ? "sealed " : "")
                .append(
                        type.isAnnotation()
                                ? "annotation"
                                : type.isInterface()
                                        ? "interface"
                                        : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class")
                .append(variables(type.getTypeParameters()));
        if (type.getGenericSuperclass() != null
                && !List.of(Object.class, Enum.class, Record.class).contains(type.getSuperclass())) {
            line.append(" extends ").append(name(type.getGenericSuperclass()));
        }
        if (!type.isAnnotation() && type.getGenericInterfaces().length > 0) {
            line.append(type.isInterface() ? " extends " : " implements ").append(list(type.getGenericInterfaces()));
        }
        return line.toString();
    }

    /** Returns the members that do not follow from the components or the choices, in the order of the alphabet. */
    private static Set<String> others(Class<?> type) {
        Set<String> lines = new TreeSet<>();
        String start = name(type);
        for (Class<?> declaring = type; isDeclaring(declaring, type); declaring = declaring.getSuperclass()) {
            boolean isItself = declaring == type;
            Stream.<Executable>concat(
                            isItself ? Arrays.stream(type.getDeclaredConstructors()) : Stream.of(),
                            Arrays.stream(declaring.getDeclaredMethods()))
                    .filter(call -> isShown(call, type) && !isImplied(call, type))
                    .forEach(call -> lines.add(start + line(call)));
            Arrays.stream(declaring.getDeclaredFields())
                    .filter(field -> isShown(field, type) && !field.isEnumConstant())
                    .forEach(field -> lines.add(start + "." + field.getName() + ": "
                            + named(field.getAnnotatedType(), field.getGenericType()) + modifiers(field, type)
                            + constant(field)));
        }
        return lines;
    }

    /** Returns the value that the compiler copies into the programs that read a number. */
    private static String constant(Field field) {
        boolean isConstant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && field.getType().isPrimitive();
        try {
            return isConstant ? " = " + field.get(null) : "";
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** What a hidden class declares, the public one that extends it shows. */
    private static boolean isDeclaring(@Nullable Class<?> declaring, Class<?> type) {
        return declaring != null
                && (declaring == type
                        || (!Modifier.isPublic(declaring.getModifiers())
                                && declaring.getName().startsWith("org.cldess.")));
    }

    private static boolean isShown(Member member, Class<?> type) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || (Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers())));
    }

    private static boolean isImplied(Executable call, Class<?> type) {
        if (call instanceof Constructor<?>) {
            Class<?>[] parameters = Arrays.stream(components(type))
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.isEnum() || (type.isRecord() && Arrays.equals(call.getParameterTypes(), parameters));
        }
        boolean isAccessor = call.getParameterCount() == 0
                && Arrays.stream(components(type))
                        .anyMatch(component -> component.getName().equals(call.getName()));
        boolean isOfEnum = type.isEnum() && List.of("values", "valueOf").contains(call.getName());
        return isAccessor || isOfEnum || (OF_EVERY_OBJECT.contains(call.getName()) && !type.isInterface());
    }

    private static String line(Executable call) {
        String parameters = Arrays.stream(call.getParameters())
                .map(parameter -> parameter(call, parameter))
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = Arrays.stream(call.getGenericExceptionTypes())
                .map(Signatures::name)
                .sorted()
                .collect(Collectors.joining(", "));
        String ending = modifiers(call, call.getDeclaringClass()) + (thrown.isEmpty() ? "" : " throws " + thrown);
        String variables = variables(call.getTypeParameters());
        return call instanceof Method method
                ? "." + method.getName() + variables + parameters + ": "
                        + named(method.getAnnotatedReturnType(), method.getGenericReturnType()) + ending
                : variables + parameters + ": " + (Modifier.isProtected(call.getModifiers()) ? "" : "public")
                        + ending.strip();
    }

    private static String parameter(Executable call, Parameter parameter) {
        String name = named(parameter.getAnnotatedType(), parameter.getParameterizedType());
        boolean isLast = parameter.equals(call.getParameters()[call.getParameterCount() - 1]);
        return call.isVarArgs() && isLast ? name.substring(0, name.length() - 2) + "..." : name;
    }

    private static String modifiers(Member member, Class<?> type) {
        int all = member.getModifiers();
        boolean isField = member instanceof Field;
        return (Modifier.isProtected(all) ? " protected" : "")
                + (Modifier.isStatic(all) ? " static" : "")
                + (Modifier.isAbstract(all) && !type.isInterface() ? " abstract" : "")
                + (member instanceof Method method && method.isDefault() ? " default" : "")
                + (Modifier.isFinal(all) && (isField || !Modifier.isFinal(type.getModifiers())) ? " final" : "");
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName()
                                + (List.of(variable.getBounds()).equals(List.of(Object.class))
                                        ? ""
                                        : " extends "
                                                + Arrays.stream(variable.getBounds())
                                                        .map(Signatures::name)
                                                        .collect(Collectors.joining(" & "))))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String named(AnnotatedType annotated, Type type) {
        return (annotated.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + name(type);
    }

    private static String list(Type[] types) {
        return Arrays.stream(types).map(Signatures::name).collect(Collectors.joining(", "));
    }

    private static String name(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? name(plain.getComponentType()) + "[]" : shortened(plain.getName());
        }
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType()) + "<" + list(generic.getActualTypeArguments()) + ">";
        }
        if (type instanceof GenericArrayType array) {
            return name(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getLowerBounds().length > 0
                    ? "? super " + list(wildcard.getLowerBounds())
                    : wildcard.getUpperBounds()[0] == Object.class
                            ? "?"
                            : "? extends " + list(wildcard.getUpperBounds());
        }
        return type.getTypeName();
    }

    private static String shortened(String name) {
        String dotted = name.replace('$', '.');
        return LEFT_OUT.stream()
                .filter(dotted::startsWith)
                .findFirst()
                .map(start -> dotted.substring(start.length()))
                .orElse(dotted);
    }
}
