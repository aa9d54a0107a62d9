package nl.thuisbest.core.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shape of a type from its declaration, once. A record whose only component is {@code
 * value} is a scalar of that component's type; {@code @Nullable} means optional; lists are never
 * absent, only empty.
 */
public final class Shapes {
    private static final ClassValue<Shape> CACHE =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return build(type);
                }
            };

    private Shapes() {}

    public static Shape of(Class<?> type) {
        return CACHE.get(type);
    }

    public static Shape.Record record(Class<?> type) {
        if (of(type) instanceof Shape.Record shape) {
            return shape;
        }
        throw new IllegalArgumentException(type.getName() + " is not a record with parts");
    }

    private static Shape build(Class<?> type) {
        var scalar = Scalars.find(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isRecord()) {
            return recordShape(type);
        }
        if (type.isSealed() && type.isInterface()) {
            return new Shape.Choice(type, options(type));
        }
        throw new IllegalArgumentException("no shape for " + type.getName());
    }

    private static List<Shape.Option> options(Class<?> type) {
        var options = new ArrayList<Shape.Option>();
        for (var option : type.getPermittedSubclasses()) {
            options.add(new Shape.Option(Words.ofType(option), record(option)));
        }
        return List.copyOf(options);
    }

    private static Shape.Record recordShape(Class<?> type) {
        var components = type.getRecordComponents();
        var fields = new ArrayList<Shape.Field>();
        for (var component : components) {
            fields.add(
                    new Shape.Field(
                            component.getName(),
                            ofGeneric(component.getGenericType()),
                            isOptional(component),
                            recordGetter(component)));
        }
        return new Shape.Record(type, List.copyOf(fields), maker(type, components));
    }

    private static Shape ofGeneric(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Shape.Listing(List.class, ofGeneric(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    private static boolean isOptional(RecordComponent component) {
        AnnotatedType annotated = component.getAnnotatedType();
        return annotated.isAnnotationPresent(Nullable.class);
    }

    static Function<Object, @Nullable Object> recordGetter(RecordComponent component) {
        var handle = unreflect(component).asType(MethodType.methodType(Object.class, Object.class));
        return instance -> {
            try {
                return (Object) handle.invokeExact(instance);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static MethodHandle unreflect(RecordComponent component) {
        try {
            return MethodHandles.publicLookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("not public: " + component, e);
        }
    }

    static Function<@Nullable Object[], Object> maker(Class<?> type, RecordComponent[] components) {
        var parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var handle =
                    MethodHandles.publicLookup()
                            .findConstructor(type, MethodType.methodType(void.class, parameters))
                            .asSpreader(Object[].class, parameters.length)
                            .asType(MethodType.methodType(Object.class, Object[].class));
            return values -> {
                try {
                    return (Object) handle.invokeExact((Object[]) values);
                } catch (RuntimeException | Error e) {
                    throw e;
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no public constructor: " + type.getName(), e);
        }
    }
}
