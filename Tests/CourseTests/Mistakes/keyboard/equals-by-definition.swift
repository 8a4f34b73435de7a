let x ≔ 3
