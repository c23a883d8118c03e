import javax.inject.Inject
import org.gradle.process.ExecOperations
import org.jetbrains.kotlin.gradle.dsl.JvmTarget

plugins {
    alias(libs.plugins.android.application)
}

/** Maven's aapt2 wants attributes in the manifest that this build sets itself, and refuses or warns of there. It reads a copy without them. */
abstract class SharedManifest : DefaultTask() {
    @get:InputFile
    @get:PathSensitive(PathSensitivity.NONE)
    abstract val shared: RegularFileProperty

    @get:OutputFile
    abstract val copy: RegularFileProperty

    @TaskAction
    fun write() {
        val attributes = Regex("""\s+(package|android:extractNativeLibs)="[^"]*"""")
        copy.get().asFile.writeText(shared.get().asFile.readText().replace(attributes, ""))
    }
}

/** Writes the Kotlin that calls the card's library. It is read from a library for this machine, since the one of a phone has no symbols left. */
abstract class GenerateKotlin @Inject constructor(private val operations: ExecOperations) : DefaultTask() {
    @get:InputFiles
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val rust: ConfigurableFileCollection

    @get:Internal
    abstract val repository: DirectoryProperty

    /** Where cargo builds. */
    @get:Internal
    abstract val target: DirectoryProperty

    @get:OutputDirectory
    abstract val folder: DirectoryProperty

    @TaskAction
    fun generate() {
        val library = target.get().file("debug/" + System.mapLibraryName("helpcard")).asFile.path
        cargo("build", "-p", "helpcard-bindings", "--lib", "--locked")
        cargo("run", "-p", "helpcard-generate", "--locked", "--", "kotlin", library, folder.get().asFile.path)
    }

    private fun cargo(vararg arguments: String) {
        operations.exec {
            workingDir(repository.get().asFile)
            commandLine(listOf("cargo") + arguments)
        }
    }
}

/** Builds the card's library as a phone gets it, for each kind of processor. */
abstract class NativeLibraries @Inject constructor(private val operations: ExecOperations) : DefaultTask() {
    @get:InputFiles
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val rust: ConfigurableFileCollection

    @get:Input
    abstract val processors: ListProperty<String>

    /** The oldest Android that it is linked for. */
    @get:Input
    abstract val platform: Property<String>

    @get:Input
    abstract val ndkVersion: Property<String>

    /** Its place differs from machine to machine; what counts is the version. */
    @get:Internal
    abstract val ndk: DirectoryProperty

    @get:Internal
    abstract val repository: DirectoryProperty

    @get:OutputDirectory
    abstract val folder: DirectoryProperty

    @TaskAction
    fun build() {
        val arguments = listOf("cargo", "ndk", "--platform", platform.get()) + processors.get().flatMap { listOf("-t", it) } +
            listOf("-o", folder.get().asFile.path, "build", "-p", "helpcard-bindings", "--lib", "--profile", "phone", "--locked")
        operations.exec {
            workingDir(repository.get().asFile)
            environment("ANDROID_NDK_HOME", ndk.get().asFile.path)
            commandLine(arguments)
        }
    }
}

// JNA brings libraries for more processors; a phone of those would find JNA's library and miss ours.
val processorsOfPhones = listOf("arm64-v8a", "armeabi-v7a", "x86_64")

val repositoryFolder: File = rootDir.parentFile

// All that can change the library: the crates, and the content and words that are built into it.
val rustSources = fileTree(repositoryFolder) {
    include("Cargo.toml", "Cargo.lock", "rust-toolchain.toml", ".cargo/**")
    include("core/**", "desk/**", "bindings/**", "content/**", "locales/**")
}

val sharedManifest = tasks.register<SharedManifest>("sharedManifest") {
    shared = layout.projectDirectory.file("src/main/AndroidManifest.xml")
    copy = layout.buildDirectory.file("manifest/AndroidManifest.xml")
}

android {
    // Where R is. What a phone and a person see is the applicationId, which is neutral.
    namespace = "org.helpcard.android"
    compileSdk = libs.versions.compileSdk.get().toInt()
    ndkVersion = libs.versions.ndk.get()

    defaultConfig {
        applicationId = "app.pages.reader"
        minSdk = libs.versions.minSdk.get().toInt()
        targetSdk = libs.versions.targetSdk.get().toInt()
        versionCode = 1
        versionName = "0.1.0"
        ndk {
            abiFilters += processorsOfPhones
        }
    }

    // The folders that Maven reads, by name.
    sourceSets {
        named("main") {
            manifest.srcFile(layout.buildDirectory.file("manifest/AndroidManifest.xml").get().asFile)
            kotlin.directories.add("src/main/kotlin")
            res.directories.add("src/main/res")
        }
        named("test") {
            kotlin.directories.add("src/test/kotlin")
        }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            // The only rules, and the same as in the Maven build. Resources stay as they are: the languages of the card are not those of the phone.
            isShrinkResources = false
            proguardFiles("rules.pro")
        }
    }

    // She changes the language inside the app, without a network: every one must be there.
    bundle {
        language {
            enableSplit = false
        }
    }

    // No code that we did not write.
    buildFeatures {
        buildConfig = false
    }

    // A list of libraries that is encrypted for one shop would be a part that nobody else can read.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    // Stands for android:extractNativeLibs="false" of the manifest.
    packaging {
        jniLibs {
            useLegacyPackaging = false
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

kotlin {
    compilerOptions {
        jvmTarget = JvmTarget.JVM_17
    }
}

val generateKotlin = tasks.register<GenerateKotlin>("generateKotlin") {
    rust.from(rustSources)
    repository = repositoryFolder
    target = repositoryFolder.resolve(providers.environmentVariable("CARGO_TARGET_DIR").getOrElse("target"))
}

val nativeLibraries = tasks.register<NativeLibraries>("nativeLibraries") {
    rust.from(rustSources)
    processors = processorsOfPhones
    platform = libs.versions.minSdk
    ndkVersion = libs.versions.ndk
    ndk = androidComponents.sdkComponents.ndkDirectory
    repository = repositoryFolder
}

// Android's plugin chooses the folders under build/ and runs the tasks before whatever reads them.
androidComponents {
    onVariants { variant ->
        variant.sources.kotlin?.addGeneratedSourceDirectory(generateKotlin, GenerateKotlin::folder)
        variant.sources.jniLibs?.addGeneratedSourceDirectory(nativeLibraries, NativeLibraries::folder)
    }
}

// A source set takes a file, not the task that writes it.
tasks.named("preBuild") {
    dependsOn(sharedManifest)
}

// They are here to be read and edited. They need a signed card, other libraries and frameworks that only the Maven build makes.
tasks.withType<Test>().configureEach {
    enabled = false
}

dependencies {
    // As AAR: the JAR's libraries are for desks.
    implementation("net.java.dev.jna:jna:${libs.versions.jna.get()}@aar")
    testImplementation(libs.junit)
    testImplementation(libs.robolectric)
}
