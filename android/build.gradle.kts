plugins {
    alias(libs.plugins.android.application) apply false
    // Applied nowhere: Android's plugin compiles Kotlin by itself. Named here so that it does so with our version and not with an older one of its own.
    alias(libs.plugins.kotlin.android) apply false
}
