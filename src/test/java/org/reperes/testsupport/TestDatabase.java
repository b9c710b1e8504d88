package org.reperes.testsupport;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

import javax.sql.DataSource;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A real database with the real migrations and the server's persistence provider; transactions as {@code @Transactional} gives them. */
public final class TestDatabase implements AutoCloseable {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    public TestDatabase(DataSource source) {
        FLYWAY.setLevel(Level.WARNING);
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
        factory = Persistence.createEntityManagerFactory("reperes", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source,
                "eclipselink.weaving", "false"));
    }

    /** An H2 file, written as the server writes it. */
    public static TestDatabase h2(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("test") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
        source.setUser("reperes");
        source.setPassword("reperes");
        return new TestDatabase(source);
    }

    /** Empties the tables of documents and work, so that one database serves all the tests of a class. */
    public void clear() {
        inTransaction(() -> {
            for (String table : List.of("band", "fingerprint", "correction", "member", "content", "job", "document")) {
                current.get().createNativeQuery("delete from " + table).executeUpdate();
            }
            return null;
        });
    }

    /** As an injected one: belongs to the transaction of its thread. */
    public EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (current.get() == null) {
                        throw new IllegalStateException("no transaction is open");
                    }
                    return call(method, current.get(), arguments);
                });
    }

    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (EntityManager em = factory.createEntityManager()) {
            current.set(em);
            em.getTransaction().begin();
            try {
                T result = work.get();
                em.getTransaction().commit();
                return result;
            } finally {
                current.remove();
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** The bean as others see it when it carries {@code @Transactional}. */
    public <T> T transactional(T bean) {
        Class<?> type = bean.getClass();
        try {
            Class<?> proxy = new ByteBuddy().subclass(type)
                    .method(ElementMatchers.isDeclaredBy(type).and(ElementMatchers.not(ElementMatchers.isPrivate())))
                    .intercept(InvocationHandlerAdapter.of((self, method, arguments) -> {
                        method.setAccessible(true);
                        return inTransaction(() -> call(method, bean, arguments));
                    }))
                    .make().load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(
                            MethodHandles.privateLookupIn(type, MethodHandles.lookup()))).getLoaded();
            Constructor<?> constructor = proxy.getDeclaredConstructor();
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked") T transactional = (T) constructor.newInstance();
            return transactional;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object target, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
