#!/usr/bin/env bash
# Packs the app without the Android SDK: R8, Pack.java, apksigner, and zipalign to check. It runs after `mvn -f android package` has compiled everything, as part of it.
#
# With ANDROID_NDK_HOME (r28 or newer) and cargo-ndk the card's library for three kinds of phones is built and put in. Without, the APK lacks exactly that:
# it shows what is packed and how large it is, but it does not start.
set -euo pipefail
cd "$(dirname "$0")"
made=$PWD/app/target
fetched=$made/fetched
jna=$made/unpacked/jna
minimum=26

shrink() {
  java -cp "$fetched/r8.jar" com.android.tools.r8.R8 --release "$@" \
    --lib "$fetched/android-all.jar" --lib "${JAVA_HOME:-$(java -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.home = //p')}" \
    --pg-conf app/rules.pro "$made/classes.jar" "$fetched/kotlin-stdlib.jar" "$jna/classes.jar" 2>"$made/r8.log" || { cat "$made/r8.log" >&2; exit 1; }
}

rm -rf "$made/apk" "$made/shrunk.jar"
mkdir -p "$made/apk"
jar --create --file "$made/classes.jar" -C "$made/classes" .
shrink --min-api "$minimum" --output "$made/apk"
# Of what is no class only desks have a use.
find "$made/apk" -type f ! -name 'classes*.dex' -delete

# JNA's own half, for the phones that there are. JNI folders have the names that Android gives them.
for abi in arm64-v8a armeabi-v7a x86_64; do
  mkdir -p "$made/apk/lib/$abi"
  cp "$jna/jni/$abi/libjnidispatch.so" "$made/apk/lib/$abi/"
done
if [ -n "${ANDROID_NDK_HOME:-}" ]; then
  (cd .. && cargo ndk -t arm64-v8a -t armeabi-v7a -t x86_64 -o "$made/apk/lib" build --locked -p helpcard-bindings --lib --profile phone)
else
  echo 'ANDROID_NDK_HOME is not set: the APK lacks libhelpcard.so and does not start. Everything else is in it.'
fi

# Libraries lie on pages of 16 KB: a phone reads them where they lie.
apk=$made/helpcard.apk
java Pack.java "$made/resources.apk" "$made/apk" "$made/aligned.apk"

# A key for one try: whoever hands the app on signs it with a key of their own.
key=$made/try.jks
[ -f "$key" ] || keytool -genkeypair -keystore "$key" -storepass helpcard -alias try -keyalg EC -groupname secp256r1 -validity 10000 -dname CN=try >/dev/null 2>&1
apksigner sign --ks "$key" --ks-pass pass:helpcard --min-sdk-version "$minimum" --out "$apk" "$made/aligned.apk"
zipalign -c -p 4 "$apk"
printf 'apk        %8d bytes\ndex        %8d bytes\nresources  %8d bytes\n' \
  "$(stat -c %s "$apk")" "$(cat "$made"/apk/classes*.dex | wc -c)" "$(stat -c %s "$made/resources.apk")"

# The same rules, as classes that a JVM can load: the tests call the library through what R8 left.
shrink --classfile --output "$made/shrunk.jar"
