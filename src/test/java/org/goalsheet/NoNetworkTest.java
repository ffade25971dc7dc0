package org.goalsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** What clerks type stays on their machine: nothing in the program can reach a network. */
@AnalyzeClasses(packages = "org.goalsheet", importOptions = DoNotIncludeTests.class)
class NoNetworkTest {
  @ArchTest
  static final ArchRule nothingOpensAConnection =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..", "sun..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              SocketChannel.class,
              ServerSocketChannel.class,
              DatagramChannel.class,
              AsynchronousSocketChannel.class,
              AsynchronousServerSocketChannel.class);

  @ArchTest
  static final ArchRule nothingOpensABrowser =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.awt.Desktop")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javafx.application.HostServices")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("javafx.scene.web..");
}
