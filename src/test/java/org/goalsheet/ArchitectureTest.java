package org.goalsheet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;

/** The packages, from the top down, and which libraries each may know. */
@AnalyzeClasses(packages = "org.goalsheet", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String AWT_CALLER = "org.goalsheet.ui.InputMethod";

  /**
   * Five packages stand beside the line. {@code message} uses nothing and everybody may use it: a
   * reader of Word files must not know the model, but it must speak Chinese. {@code exchange},
   * which picks the reader or writer of a file, is there because the editor and the command line
   * share it. {@code print} brings what {@code pdf} wrote to a printer. {@code ooxml} is what Word
   * files and Excel workbooks are both made of. {@code opentype} cuts the fonts of a PDF.
   */
  @ArchTest
  static final ArchRule arrowsPointDownward =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.goalsheet..")
          .withOptionalLayers(true)
          .layer("Main")
          .definedBy("org.goalsheet")
          .layer("ui")
          .definedBy("org.goalsheet.ui..")
          .layer("cli")
          .definedBy("org.goalsheet.cli..")
          .layer("exchange")
          .definedBy("org.goalsheet.exchange..")
          .layer("edit")
          .definedBy("org.goalsheet.edit..")
          .layer("check")
          .definedBy("org.goalsheet.check..")
          .layer("word")
          .definedBy("org.goalsheet.word..")
          .layer("excel")
          .definedBy("org.goalsheet.excel..")
          .layer("ooxml")
          .definedBy("org.goalsheet.ooxml..")
          .layer("pdf")
          .definedBy("org.goalsheet.pdf..")
          .layer("opentype")
          .definedBy("org.goalsheet.opentype..")
          .layer("print")
          .definedBy("org.goalsheet.print..")
          .layer("text")
          .definedBy("org.goalsheet.text..")
          .layer("library")
          .definedBy("org.goalsheet.library..")
          .layer("store")
          .definedBy("org.goalsheet.store..")
          .layer("form")
          .definedBy("org.goalsheet.form..")
          .layer("grid")
          .definedBy("org.goalsheet.grid..")
          .layer("model")
          .definedBy("org.goalsheet.model..")
          .layer("message")
          .definedBy("org.goalsheet.message..")
          .ensureAllClassesAreContainedInArchitecture()
          .whereLayer("Main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("Main")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("Main")
          .whereLayer("exchange")
          .mayOnlyAccessLayers(
              "form", "store", "word", "text", "excel", "pdf", "grid", "model", "message")
          .whereLayer("edit")
          .mayOnlyAccessLayers("model", "message")
          .whereLayer("check")
          .mayOnlyAccessLayers("form", "model", "message")
          .whereLayer("word")
          .mayOnlyAccessLayers("ooxml", "grid", "message")
          .whereLayer("excel")
          .mayOnlyAccessLayers("ooxml", "grid", "message")
          .whereLayer("ooxml")
          .mayOnlyAccessLayers("message")
          .whereLayer("ooxml")
          .mayOnlyBeAccessedByLayers("word", "excel")
          .whereLayer("opentype")
          .mayNotAccessAnyLayer()
          .whereLayer("opentype")
          .mayOnlyBeAccessedByLayers("pdf")
          .whereLayer("pdf")
          .mayOnlyAccessLayers("opentype", "grid", "message")
          .whereLayer("print")
          .mayOnlyAccessLayers("pdf", "grid", "message")
          .whereLayer("text")
          .mayOnlyAccessLayers("grid", "message")
          .whereLayer("library")
          .mayOnlyAccessLayers("model", "message")
          .whereLayer("store")
          .mayOnlyAccessLayers("model", "message")
          .whereLayer("form")
          .mayOnlyAccessLayers("grid", "model", "message")
          .whereLayer("grid")
          .mayOnlyAccessLayers("model", "message")
          .whereLayer("model")
          .mayOnlyAccessLayers("message")
          .whereLayer("message")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("org.goalsheet.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule modelGridMessageAndOpentypeNeedNoLibrary =
      classes()
          .that()
          .resideInAnyPackage(
              "org.goalsheet.model..",
              "org.goalsheet.grid..",
              "org.goalsheet.message..",
              "org.goalsheet.opentype..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.goalsheet.model..",
              "org.goalsheet.grid..",
              "org.goalsheet.message..",
              "org.goalsheet.opentype..");

  @ArchTest
  static final ArchRule onlyTheWindowKnowsJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.goalsheet.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "impl..");

  @ArchTest
  static final ArchRule onlyWordAndExcelKnowPoi =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.goalsheet.word..", "org.goalsheet.excel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.poi..",
              "org.apache.xmlbeans..",
              "org.openxmlformats..",
              "com.microsoft..");

  /** Web pages are read as the text that they are. */
  @ArchTest
  static final ArchRule onlyTextKnowsJsoup =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.goalsheet.text..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule onlyThoseWhoKeepFilesKnowJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.goalsheet.store..",
              "org.goalsheet.form..",
              "org.goalsheet.library..",
              "org.goalsheet.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule onlyPdfKnowsItsLibrary =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.goalsheet.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.lowagie..");

  @ArchTest
  static final ArchRule onlyPdfAndPrintReadPdf =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.goalsheet.pdf..", "org.goalsheet.print..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.pdfbox..");

  @ArchTest
  static final ArchRule onlyTheReaderOfPartsKnowsItsParser =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.goalsheet.ooxml..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.ctc.wstx..", "org.codehaus.stax2..");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.goalsheet.cli..", "org.goalsheet")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyTasksStartThreads =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.goalsheet.ui.task..")
          .should()
          .callConstructorWhere(target(owner(assignableTo(Thread.class))))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              Executors.class,
              ThreadPoolExecutor.class,
              ForkJoinPool.class,
              CompletableFuture.class,
              Timer.class);

  /**
   * JavaFX 21 on Linux takes Chinese input only after one call of AWT. PDFBox draws through Java2D,
   * and Java prints through AWT.
   */
  @ArchTest
  static final ArchRule onlyWhoMustCallsAwt =
      noClasses()
          .that(not(assignableTo(AWT_CALLER)))
          .and()
          .resideOutsideOfPackages("org.goalsheet.pdf..", "org.goalsheet.print..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..");
}
