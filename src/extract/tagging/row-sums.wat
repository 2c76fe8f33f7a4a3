;; The sums of row-sums.ts, eight labels at once. The memory is laid out as FEATURES_AT, SUMS_AT and WEIGHTS_AT say there.
(module
  (import "table" "memory" (memory 1))

  ;; Turns the features of one token, which lie from 0 on, into the places of their rows, and sums these rows.
  ;; A row has 2^$shift bytes, one a label; $seed tells the features of one list from those of another.
  (func (export "sum") (param $features i32) (param $seed i32) (param $mask i32) (param $shift i32)
    (local $at i32) (local $end i32) (local $label i32) (local $hashes v128) (local $seeds v128) (local $sums v128)
    (local.set $end (i32.shl (local.get $features) (i32.const 2)))

    ;; Four features at a time: mix(seed + number, feature) of hash.ts. What is hashed beyond the last is never read.
    (local.set $seeds (i32x4.add (i32x4.splat (local.get $seed)) (v128.const i32x4 0 1 2 3)))
    (loop $hash
      (local.set $hashes
        (i32x4.mul
          (v128.xor
            (local.get $seeds)
            (i32x4.mul (v128.load (local.get $at)) (i32x4.splat (i32.const 0x9e3779b1))))
          (i32x4.splat (i32.const 0x85ebca6b))))
      (v128.store
        (local.get $at)
        (i32x4.shl
          (v128.and
            (v128.xor (local.get $hashes) (i32x4.shr_u (local.get $hashes) (i32.const 15)))
            (i32x4.splat (local.get $mask)))
          (local.get $shift)))
      (local.set $seeds (i32x4.add (local.get $seeds) (i32x4.splat (i32.const 4))))
      (br_if $hash (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))

    (loop $eight
      (local.set $sums (v128.const i64x2 0 0))
      (local.set $at (i32.const 0))
      (loop $add
        (local.set $sums
          (i16x8.add
            (local.get $sums)
            (v128.load8x8_s offset=1024 (i32.add (i32.load (local.get $at)) (local.get $label)))))
        (br_if $add (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end))))
      (v128.store offset=512 (i32.shl (local.get $label) (i32.const 1)) (local.get $sums))
      (br_if $eight
        (i32.lt_u
          (local.tee $label (i32.add (local.get $label) (i32.const 8)))
          (i32.shl (i32.const 1) (local.get $shift)))))
  )
)
